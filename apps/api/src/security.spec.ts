import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnAccount, SecondFactorSetUp } from '@uian/access';
import { apiUnderTest, PASSWORD, type Answer, type ApiUnderTest, type Call } from './testing/api-under-test.js';
import { totp } from './testing/totp.js';

let api: ApiUnderTest;
beforeAll(async () => { api = await apiUnderTest(); });
afterAll(() => api.close());

interface Body { secondFactor?: true; name?: string; type: string; errors?: readonly { field: string; message: string }[] }

/** A browser with its cookies. */
class Browser {
  private readonly jar = new Map<string, string>();

  constructor(readonly address = '10.1.0.1') {}

  async call<T = Body>(path: string, call: Call = {}): Promise<Answer<T>> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await api.call<T>(null, path, { ...call, headers: { cookie, 'x-forwarded-for': this.address, ...call.headers } });
    for (const one of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!;
      if (/max-age=0/i.test(one)) this.jar.delete(name!);
      else this.jar.set(name!, value!);
    }
    return answer;
  }

  signIn = (login: string, password = PASSWORD) => this.call('/api/sign-in', { json: { login, password } });
}

describe('a second factor', () => {
  const browser = new Browser('10.1.0.2');
  let setUp: SecondFactorSetUp;

  it('is set up with the password, and counts from the first right code on', async () => {
    await browser.signIn('clerk');
    const wrong = await browser.call('/api/security/second-factor', { json: { password: 'wrong-password' } });
    expect(wrong.body.errors).toEqual([{ field: 'password', message: '비밀번호가 맞지 않거나 이미 설정되어 있습니다.' }]);
    setUp = (await browser.call<SecondFactorSetUp>('/api/security/second-factor', { json: { password: PASSWORD } })).body;
    expect(setUp.uri).toMatch(/^otpauth:\/\/totp\//);
    expect(setUp.secret).toMatch(/^([A-Z2-7]{1,4} )+[A-Z2-7]{1,4}$/);
    expect(new Set(setUp.recoveryCodes).size).toBe(10);
    expect((await browser.call<OwnAccount>('/api/security')).body.secondFactor).toBe(false);
    expect((await new Browser('10.1.0.3').signIn('clerk')).body.secondFactor).toBeUndefined();
    const finish = (code: string) => browser.call('/api/security/second-factor/finish', { json: { code } });
    expect((await finish('000000')).body.errors?.[0]?.field).toBe('code');
    expect((await finish(totp(setUp.secret))).status).toBe(204);
    expect((await browser.call<OwnAccount>('/api/security')).body.secondFactor).toBe(true);
  });

  it('is asked for at the next sign-in; the password alone opens nothing', async () => {
    const other = new Browser('10.1.0.4');
    expect((await other.signIn('clerk')).body).toEqual({ secondFactor: true });
    expect((await other.call('/api/me')).status).toBe(401);
    expect((await other.call('/api/sign-in/second-factor', { json: { code: '000000' } })).status).toBe(401);
    const answer = await other.call('/api/sign-in/second-factor', { json: { code: totp(setUp.secret) } });
    expect([answer.status, answer.body.name]).toEqual([200, 'clerk 님']);
    expect((await other.call('/api/me')).status).toBe(200);
  });

  it('can be replaced by a recovery code, once', async () => {
    const [recoveryCode] = setUp.recoveryCodes;
    const lost = new Browser('10.1.0.5');
    await lost.signIn('clerk');
    expect((await lost.call('/api/sign-in/second-factor', { json: { recoveryCode } })).status).toBe(200);
    const again = new Browser('10.1.0.6');
    await again.signIn('clerk');
    expect((await again.call('/api/sign-in/second-factor', { json: { recoveryCode } })).status).toBe(401);
  });

  it('confirms an act in place of the password', async () => {
    expect((await browser.call('/api/session/confirm', { json: { code: '000000' } })).body.errors?.[0]?.field).toBe('code');
    expect((await browser.call('/api/session/confirm', { json: { code: totp(setUp.secret) } })).status).toBe(200);
  });

  it('ends with the password', async () => {
    expect((await browser.call('/api/security/second-factor/end', { json: { password: PASSWORD } })).status).toBe(204);
    expect((await browser.call('/api/me')).status).toBe(200);
    expect((await new Browser('10.1.0.7').signIn('clerk')).body.secondFactor).toBeUndefined();
  });

  it('wants a code or a recovery code', async () => {
    expect((await browser.call('/api/sign-in/second-factor', { json: {} })).body.errors).toEqual([{ field: '', message: '인증번호와 복구 코드 가운데 하나를 입력하세요.' }]);
  });
});

describe('a password', () => {
  const change = (browser: Browser, current: string, next: string) => browser.call('/api/security/password', { json: { current, next } });

  it.each([
    ['short7A', '비밀번호는 8~128자여야 합니다.'],
    ['onlyletters', '비밀번호는 영문 대문자·소문자, 숫자, 특수문자 가운데 세 가지 이상으로 8자 이상이거나, 두 가지 이상으로 10자 이상이어야 합니다.'],
    ['letters99', '비밀번호는 영문 대문자·소문자, 숫자, 특수문자 가운데 세 가지 이상으로 8자 이상이거나, 두 가지 이상으로 10자 이상이어야 합니다.'],
    ['Zx-aaaa-791', '비밀번호에 같은 글자를 네 번 이상 잇달아 쓸 수 없습니다.'],
    ['Zx-54321-pk', '비밀번호에 12345, qwert처럼 이어지는 글자를 쓸 수 없습니다.'],
    ['The-Staff-2024', '비밀번호에 아이디를 넣을 수 없습니다.'],
    [PASSWORD, '지금과 다른 비밀번호로 정하세요.'],
  ])('%s will not do', async (next, message) => {
    const browser = new Browser('10.1.1.1');
    await browser.signIn('staff');
    expect((await change(browser, PASSWORD, next)).body.errors).toEqual([expect.objectContaining({ field: 'next', message })]);
  });

  it('is changed by whoever knows it; other sessions end, and the old one is worth nothing', async () => {
    const [here, elsewhere] = [new Browser('10.1.1.2'), new Browser('10.1.1.3')];
    await here.signIn('vice');
    await elsewhere.signIn('vice');
    expect((await change(here, 'wrong-password', 'Brand-new-88')).body.errors).toEqual([expect.objectContaining({ field: 'current' })]);
    expect((await change(here, PASSWORD, 'Brand-new-88')).status).toBe(204);
    expect([(await here.call('/api/me')).status, (await elsewhere.call('/api/me')).status]).toEqual([200, 401]);
    expect((await new Browser('10.1.1.4').signIn('vice')).status).toBe(401);
    expect((await new Browser('10.1.1.5').signIn('vice', 'Brand-new-88')).status).toBe(200);
  });
});

describe('sessions of one person', () => {
  it('are listed with address and browser, and can be ended one by one or all but this', async () => {
    const [here, there, third] = [new Browser('10.1.2.1'), new Browser('10.1.2.2'), new Browser('10.1.2.3')];
    await here.call('/api/sign-in', { json: { login: 'plenary', password: PASSWORD }, headers: { 'user-agent': 'Firefox on a desk' } });
    await there.signIn('plenary');
    await third.signIn('plenary');
    const { sessions } = (await here.call<OwnAccount>('/api/security')).body;
    expect(sessions.map(({ address, current }) => [address, current]).sort()).toEqual([['10.1.2.1', true], ['10.1.2.2', false], ['10.1.2.3', false]]);
    expect(sessions.find(({ current }) => current)?.browser).toBe('Firefox on a desk');
    const end = (id: string) => here.call(`/api/security/sessions/${id}`, { method: 'DELETE' });
    expect((await end(sessions.find(({ address }) => address === '10.1.2.2')!.id)).status).toBe(204);
    expect([(await there.call('/api/me')).status, (await third.call('/api/me')).status]).toEqual([401, 200]);
    expect((await end('nobody-has-this')).status).toBe(404);
    expect((await here.call('/api/security/sign-out-elsewhere', { method: 'POST' })).status).toBe(204);
    expect([(await third.call('/api/me')).status, (await here.call('/api/me')).status]).toEqual([401, 200]);
  });
});
