/** The entry point of the image: becomes `api`, `worker`, or the uian CLI with the arguments given. */
import { fileURLToPath } from 'node:url';

const PROGRAMS = { api: '../apps/api/dist/main.js', worker: '../apps/worker/dist/main.js' };

const [name, ...rest] = process.argv.slice(2);
const program = new URL(PROGRAMS[name] ?? '../apps/cli/dist/main.js', import.meta.url);
process.argv = [process.argv[0], fileURLToPath(program), ...(name in PROGRAMS ? rest : [name, ...rest])];
await import(program.href);
