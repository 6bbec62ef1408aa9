import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AccountAdmin, CommitteeMembers, Delegations, Sessions, type AccountView, type Caller, type CommitteeView, type DelegationView } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import type { Termed } from '@uian/record';
import type { z } from 'zod';
import { DELEGATION, LAST_DAY, ROW_ID, SEAT, TEXT_ID } from '../input/admin-inputs.js';
import { NoPersonalData, PersonalData } from '../personal-data/personal-data.js';
import { known, orRefused } from '../problem/refused-account.js';
import { CurrentCaller } from '../session/caller.js';
import { ForOffices } from '../session/offices.js';

/** Deputies, and who may deputise for whom by the council's rules. */
interface DelegationsView {
  readonly items: readonly DelegationView[];
  readonly allowed: readonly { readonly of: Termed<ActorRole>; readonly by: Termed<ActorRole>; readonly article: string }[];
}

const termed = (id: ActorRole): Termed<ActorRole> => ({ id, term: ACTORS[id].term });

@ApiTags('관리')
@NoPersonalData()
@Controller('api/admin')
export class DelegationsController {
  constructor(
    @Inject(Delegations) private readonly delegations: Delegations, @Inject(CommitteeMembers) private readonly members: CommitteeMembers,
    @Inject(AccountAdmin) private readonly accounts: AccountAdmin, @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Get('delegations')
  @ForOffices('administrator', 'secretariat')
  @ApiOperation({ summary: '직무대리', description: '누가 누구를 대리할 수 있는지는 그 의회의 규정에 따릅니다.' })
  async list(@CurrentCaller() { council }: Caller): Promise<DelegationsView> {
    const [items, allowed] = await Promise.all([this.delegations.list(council), this.delegations.allowed(council)]);
    return { items, allowed: allowed.map(({ of, by, article }) => ({ of: termed(of), by: termed(by), article })) };
  }

  @Get('deputy-candidates')
  @ForOffices('administrator', 'secretariat')
  @PersonalData('직무대리로 지정할 수 있는 사람 조회', ({ items }: { items: readonly Pick<AccountView, 'login'>[] }) => items.map(({ login }) => login))
  @ApiOperation({ summary: '직무대리로 지정할 수 있는 사람' })
  async candidates(@CurrentCaller() { council }: Caller): Promise<{ items: readonly Pick<AccountView, 'id' | 'login' | 'name' | 'offices'>[] }> {
    const roles = (await this.delegations.allowed(council)).map(({ by }) => by);
    return { items: await this.accounts.inOffice(council, roles) };
  }

  @Get('roles')
  @ApiOperation({ summary: '직위의 종류' })
  roles(): { items: readonly (Termed<ActorRole> & { ofCommittee: boolean })[] } {
    return { items: (Object.keys(ACTORS) as ActorRole[]).map((id) => ({ ...termed(id), ofCommittee: ACTORS[id].scope === 'committee' })) };
  }

  @Post('delegations')
  @ForOffices('administrator', 'secretariat')
  @PersonalData('직무대리 지정', (_: unknown, { body }) => [(body as { deputy: string }).deputy], 'change')
  @ApiOperation({ summary: '직무대리 지정' })
  async make(@CurrentCaller() caller: Caller, @Body({ schema: DELEGATION }) input: z.infer<typeof DELEGATION>): Promise<{ id: string }> {
    const id = await orRefused(this.delegations.make(caller, input));
    this.sessions.forgetAll();
    return { id };
  }

  @Post('delegations/:id/end')
  @HttpCode(204)
  @ForOffices('administrator', 'secretariat')
  @PersonalData('직무대리 종료', (_: unknown, { params }) => [params.id!], 'change')
  @ApiOperation({ summary: '직무대리 종료', description: '그날까지 대리한 것으로 남습니다. 아직 시작하지 않은 것은 없던 일이 됩니다.' })
  async end(@CurrentCaller() { council }: Caller, @Param('id', { schema: ROW_ID }) id: string, @Body({ schema: LAST_DAY }) { to }: z.infer<typeof LAST_DAY>): Promise<void> {
    known(await this.delegations.end(council, id, to) || undefined);
    this.sessions.forgetAll();
  }

  @Get('committees')
  @ApiOperation({ summary: '위원회와 위원' })
  async committees(@CurrentCaller() { council }: Caller): Promise<{ items: readonly CommitteeView[] }> {
    return { items: await this.members.list(council) };
  }

  @Post('committees/:committee/members')
  @HttpCode(204)
  @ForOffices('administrator', 'secretariat')
  @PersonalData('위원 선임', (_: unknown, { body }) => [(body as { member: string }).member], 'change')
  @ApiOperation({ summary: '위원 선임' })
  async seat(@CurrentCaller() { council }: Caller, @Param('committee', { schema: TEXT_ID }) committee: string, @Body({ schema: SEAT }) seat: z.infer<typeof SEAT>): Promise<void> {
    await orRefused(this.members.add(council, committee, seat));
  }

  @Post('committees/members/:id/end')
  @HttpCode(200)
  @ForOffices('administrator', 'secretariat')
  @PersonalData('위원 사임', ({ member }: { member: string }) => [member], 'change')
  @ApiOperation({ summary: '위원 사임·개선' })
  async unseat(@CurrentCaller() { council }: Caller, @Param('id', { schema: ROW_ID }) id: string, @Body({ schema: LAST_DAY }) { to }: z.infer<typeof LAST_DAY>): Promise<{ member: string }> {
    return { member: known(await this.members.end(council, id, to)) };
  }
}
