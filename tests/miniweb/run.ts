/**
 * node tests/miniweb/run.ts [--only MANNER] [--show]
 *
 * Runs the finder over the mini-web, without a browser, and prints a table by manner of copying.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runMiniWeb } from './node-finder.ts';
import { table } from './table.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, show: { type: 'boolean' } } });
const outcomes = await runMiniWeb((one) => !values.only || one.manner === values.only, Boolean(values.show));
console.log(table(outcomes));
process.exit(outcomes.some(({ wrong }) => wrong) ? 1 : 0);
