// node manifests.mjs FILE: the manifests in FILE (a JSON array), each held to its kind's published types. TypeScript refuses
// a field that the kind does not know, the generated validator a missing one or one of another type. Prints what it found.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const manifests = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const lines = [];
const places = [];
const found = [];
const unknown = new Set();

for (const [number, manifest] of manifests.entries()) {
  const place = `${manifest.kind} ${manifest.metadata.name}`;
  const path = modelOf(manifest);
  const model = path && (await import(path).catch(() => undefined))?.[manifest.kind];
  if (!model) {
    unknown.add(`${manifest.apiVersion} ${manifest.kind}`);
    continue;
  }
  try {
    new model(structuredClone(manifest)).validate();
  } catch (refusal) {
    found.push(`${place}: ${refusal.message}`);
  }
  lines.push(
    `import { I${manifest.kind} as T${number} } from '${path}'; export const m${number}: T${number} = ${JSON.stringify(manifest)};`,
  );
  places.push(place);
}

writeFileSync('manifests.ts', lines.join('\n'));
const program = ts.createProgram(['manifests.ts'], {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
  const line = diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start).line;
  const place = line === undefined ? '' : `${places[line]}: `;
  found.push(place + ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '));
}
console.log(JSON.stringify({ checked: places.length, unknown: [...unknown], found }));

function modelOf({ apiVersion, kind }) {
  if (apiVersion.startsWith('postgresql.cnpg.io/')) {
    return `@kubernetes-models/cloudnative-pg/${apiVersion}/${kind}`;
  }
  return apiVersion.includes('.') && !/^(apps|policy)\/|\.k8s\.io\//.test(apiVersion)
    ? undefined
    : `kubernetes-models/${apiVersion}/${kind}`;
}
