import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem-of.js';

/** Answers with a problem; a reply that is already under way (live updates) is left alone. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  if (problem.code === 'internal-error') new Logger('API').error(error);
  if (reply.sent || reply.raw.headersSent) return;
  if (problem.retryAfter !== undefined) reply.header('retry-after', problem.retryAfter);
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  // As text: Fastify's own serializer would be asked for this content type otherwise.
  reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem.bodyAt(path)));
}

/** Nothing that anybody sends is answered with a stack trace or without a Korean sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
