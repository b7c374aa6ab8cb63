// What an article's page can do, as far as it is not loaded when it is asked for.
import '../citing/article-tools.ts';
import '../search/page/arrival.ts';
