import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BILL_PAPERS, MEETING_PAPERS } from '@uian/documents';
import { NoPersonalData } from '../personal-data/personal-data.js';

/** A paper by the acts that it is needed for (서식): who owes such an act finds it there. */
export interface PaperFormView {
  readonly id: string;
  readonly term: string;
  readonly of: 'bill' | 'meeting';
  readonly acts: readonly string[];
}

@ApiTags('문서')
@NoPersonalData()
@Controller('api/papers')
export class PaperFormsController {
  @Get()
  @ApiOperation({ summary: '문서 서식', description: '어느 행위에 쓰는 문서인지' })
  all(): { items: readonly PaperFormView[] } {
    return {
      items: [...BILL_PAPERS, ...MEETING_PAPERS].filter(({ confirms }) => !confirms)
        .map(({ id, term, of, cites, usedFor = [] }) => ({ id, term, of, acts: [...cites.acts ?? [], ...usedFor] })),
    };
  }
}
