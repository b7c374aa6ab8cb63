import { answering } from '../../crew/answering.ts';
import { doIndexTask } from './index-tasks.ts';

answering(doIndexTask);
