// Writes src/api/generated/*.ts from the services' OpenAPI documents, so that the type checker holds the pages to them.
import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = { identity: 'gateway', questions: 'question-service', sessions: 'session-service', scoring: 'scoring-service' };
const ROOT = new URL('../../../', import.meta.url);
const TARGET = new URL('../src/api/generated/', import.meta.url);

mkdirSync(TARGET, { recursive: true });
for (const [name, service] of Object.entries(SERVICES)) {
  const document = `${service}/src/main/resources/openapi/${name}.yaml`;
  // A default does not make a field of a request required of us.
  const types = await openapiTS(new URL(document, ROOT), { defaultNonNullable: false });
  writeFileSync(new URL(`${name}.ts`, TARGET), `// Generated from ${document}; not kept in the repository.\n${astToString(types)}`);
}
