import type { PackedFile } from '../../dataset/datapackage.ts';
import type { ArchiveCounts } from '../lists/archive-counts.ts';

/** The page of what can be taken away: how much there is, and the files that it is in. */
export type DataPage = ArchiveCounts & { files: PackedFile[] };
