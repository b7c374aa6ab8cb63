import { answering } from '../crew/answering.ts';
import { madeArticles } from './made-article.ts';

answering(madeArticles);
