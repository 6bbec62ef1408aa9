import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly restart?: string;
  readonly healthcheck?: object;
  readonly depends_on?: Record<string, { condition: string }>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, Service> };
const oneShots = ['temporal-schema', 'temporal-namespace', 'migrate'];

describe('docker-compose.yml', () => {
  it('fits the schema of the Compose Specification', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync('tools/compose-spec/compose-spec.json', 'utf8')) as object);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ services: { api: { imagee: 'x' } } })).toBe(false);
  });

  it('gives no secret a default', () => {
    const secrets = [...text.matchAll(/\$\{(UIAN_\w*(?:PASSWORD|SECRET))([^}]*)\}/g)];
    expect(secrets.length).toBeGreaterThan(0);
    for (const [, name, rest] of secrets) expect(rest).toBe(`:?${name}`);
  });

  it('restarts every service, and names a version for every image', () => {
    for (const service of Object.values(compose.services)) {
      expect(service.restart).toBeDefined();
      expect(service.image).toMatch(/:\d/);
    }
  });

  it('waits only for what can be waited for', () => {
    for (const { depends_on: needs = {} } of Object.values(compose.services)) {
      for (const [name, { condition }] of Object.entries(needs)) {
        expect(condition).toBe(oneShots.includes(name) ? 'service_completed_successfully' : 'service_healthy');
        if (condition === 'service_healthy') expect(compose.services[name]?.healthcheck).toBeDefined();
      }
    }
  });
});
