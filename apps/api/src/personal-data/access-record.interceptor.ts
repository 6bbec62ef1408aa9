import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AccessRecords } from '@uian/access';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { NO_PERSONAL_DATA, PERSONAL_DATA, type PersonalDataMark } from './personal-data.js';

/** Writes down who looks at or changes whose data (접속기록), before the answer leaves: what cannot be written down is not shown. */
@Injectable()
export class AccessRecordInterceptor implements NestInterceptor {
  constructor(@Inject(Reflector) private readonly reflector: Reflector, @Inject(AccessRecords) private readonly records: AccessRecords) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const mark = this.reflector.getAllAndOverride<PersonalDataMark | typeof NO_PERSONAL_DATA | undefined>(PERSONAL_DATA,
      [context.getHandler(), context.getClass()]);
    const { caller, params, body, ip, url } = context.switchToHttp().getRequest<FastifyRequest>();
    if (mark === undefined || mark === NO_PERSONAL_DATA || !caller) return next.handle();
    return next.handle().pipe(mergeMap(async (answer) => {
      const subjects = [...new Set(mark.whose(answer as never, { params: params as Record<string, string>, body }))];
      if (subjects.length > 0 || mark.kind !== 'read') {
        await this.records.add(caller, { kind: mark.kind, what: mark.what, subjects, address: ip, path: url, done: true });
      }
      return answer;
    }));
  }
}
