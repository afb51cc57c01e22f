// Fails when what the first page loads (entry script, what it imports at once, styles) exceeds 300 kB compressed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const html = readFileSync('dist/index.html', 'utf8');
const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]);
const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist${file}`)).length, 0);
console.log(`first load ${(size / 1000).toFixed(0)} kB compressed in ${files.length} files (limit 300)`);
process.exit(size > 300_000 ? 1 : 0);
