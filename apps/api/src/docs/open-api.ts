import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', description: 'urn:uian:problem:…' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: '사람이 읽는 한국어 문장' },
    instance: { type: 'string' },
    errors: {
      type: 'array', description: '고쳐야 할 입력 항목',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
    act: { type: 'string' },
    violations: {
      type: 'array', description: '어긋난 규칙과 그 조문',
      items: {
        type: 'object',
        properties: {
          rule: { type: 'string' }, term: { type: 'string' }, article: { type: 'string' }, message: { type: 'string' },
          field: { type: 'string' }, allowedFrom: { type: 'string', format: 'date' },
          certainty: { type: ['object', 'null'], properties: { id: { type: 'string' }, term: { type: 'string' } } },
        },
      },
    },
    allowedFrom: { type: ['string', 'null'], format: 'date', description: '이날부터 할 수 있습니다.' },
  },
};

const description = '지방의회 의안의 발의부터 공포까지를 기록하고 기한을 지킵니다. 날짜는 Asia/Seoul의 법정 날짜입니다.';

/** A schema of zod in the dialect of OpenAPI 3.1, with the parts it names as components. */
function jsonSchemaOf(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }): { schema: unknown; components?: Record<string, unknown> } | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: schemaType, unrepresentable: 'any' });
  // Acts are told apart by `act`, whose values are the names of their components.
  const acts = Array.isArray(rest.oneOf) ? { discriminator: { propertyName: 'act' } } : {};
  return { schema: { ...rest, ...acts }, components: $defs };
}

/** OpenAPI 3.1 of everything the controllers offer; the schemas of acts are the domain's own. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle('의안 API').setVersion('0.1.0').setDescription(description)
    .addCookieAuth('uian.session_token').addSecurityRequirements('cookie')
    .addGlobalResponse({
      status: '4XX', description: '받아들일 수 없는 요청', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    })
    .build();
  const document = SwaggerModule.createDocument(app, config, { standardSchemaConverter: jsonSchemaOf });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: PROBLEM as never } };
  return document;
}
