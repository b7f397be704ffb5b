/** The working half of an import: reading files, comparing, writing. Loaded with the first import. */
export { applyImport, planImport } from '../../rules/import/plan';
export { validate } from '../../rules/select';
export { inSlices } from '../../rules/slices';
export { readFiles } from './read-files';
