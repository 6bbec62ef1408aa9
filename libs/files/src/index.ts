export { FileStore, type Queryable } from './file-store.js';
export { FILE_TYPE_IDS, FILE_TYPES, fileTypeTerm, mimeOf, type FileTypeId } from './file-types.js';
export { FilesModule, filesPool } from './files.module.js';
export { inspect, type Inspected } from './inspect.js';
export { isRefused, type FileFault, type FileRefusal } from './refusal.js';
export { spool, type Spooled } from './spool.js';
export { verifyFiles, type BrokenFile, type FilesVerification } from './verify-files.js';
