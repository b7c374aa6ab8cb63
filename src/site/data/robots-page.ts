/** What robots.txt depends on: whether search engines may have every article. */
export interface RobotsPage {
  open: boolean;
}
