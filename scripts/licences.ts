/** Turns `out/renderer/modules.json`, which the build of the page leaves, into the `licences.json` that the page shows. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesOf } from './packaging/licences.ts';

const page = join(import.meta.dirname, '../out/renderer');
const modules = join(page, 'modules.json');
const licences = licencesOf(JSON.parse(readFileSync(modules, 'utf8')) as string[]);
if (licences.length === 0) throw new Error('No licence was found.');
writeFileSync(join(page, 'licences.json'), JSON.stringify(licences));
rmSync(modules);
