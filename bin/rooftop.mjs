#!/usr/bin/env node
// `npx rooftop …` may be started by an older Node; the program itself runs on the Node that npm brought along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../src/rooftop.ts', import.meta.url));
const brought = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
// A young generation of 16 MiB instead of 64: the idle server stays under 200 MiB, and requests here are short-lived anyway.
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
const child = spawn(isNewEnough || !existsSync(brought) ? process.execPath : brought, ['--max-semi-space-size=8', program, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
