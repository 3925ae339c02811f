// The Slack CLI wants the manifest as JSON, and its own hook finds only a manifest.json.
import { readFileSync } from 'node:fs';
import { getProtocol } from '@slack/cli-hooks/src/protocols.js';
import { parse } from 'yaml';

const manifest = parse(readFileSync('manifest.yml', 'utf8'));
getProtocol(process.argv.slice(1)).respond(JSON.stringify(manifest));
