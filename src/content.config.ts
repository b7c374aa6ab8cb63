import { defineCollection } from 'astro:content';
import { articles } from './loaders/articles.ts';
import { settings } from './loaders/settings.ts';

/** The archive as the pages see it. A capture is read by its page alone (src/loaders/capture.ts): it is too large to keep. */
export const collections = {
  articles: defineCollection({ loader: articles() }),
  settings: defineCollection({ loader: settings() }),
};
