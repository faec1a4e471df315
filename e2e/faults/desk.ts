import { randomUUID } from 'node:crypto'
import { listActions } from '../build'
import type { Answer, Asked } from './ask'
import { ask } from './ask'
import type { Site } from './site'

let actions: Map<string, string> | undefined

/** The id by which the build knows an action; read when first needed, because only then there is a build. */
function idOf(name: string): string {
  actions ??= new Map(listActions().map((action) => [action.name, action.id]))
  const id = actions.get(name)
  if (!id) throw new Error(`The build has no action ${name}.`)
  return id
}

/** Somebody signed in at a site's desk, without a browser. */
export class Desk {
  #cookie = ''

  private constructor(
    readonly site: Site,
    private readonly account: { email: string; password: string },
  ) {}

  /** Makes an account by the command line, and signs in with it. */
  static async open(site: Site): Promise<Desk> {
    const email = `${randomUUID()}@faults.test`
    const { said } = await site.finish('user.ts', 'add', email, '--role', 'admin')
    const password = /Password: (\S+)/.exec(said)?.[1]
    if (!password) throw new Error(`No account could be made.\n${said}`)
    const desk = new Desk(site, { email, password })
    await desk.signIn()
    return desk
  }

  async signIn() {
    const answer = await ask(`${this.site.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { origin: this.site.url, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(this.account)),
    })
    const cookies = answer.headers['set-cookie']?.map((each) => each.split(';')[0] ?? '')
    if (answer.kind !== '200' || !cookies)
      throw new Error(`Nobody could sign in: ${answer.kind} ${answer.text}`)
    this.#cookie = cookies.join('; ')
  }

  look(path: string, asked: Asked = {}): Promise<Answer> {
    return ask(`${this.site.url}${path}`, { ...asked, headers: { cookie: this.#cookie } })
  }

  /** Calls a server action as a form with script does. `isDone` is what the person was told. */
  async act(name: string, path: string, fields: Record<string, string | number>) {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(`_1_${field}`, String(value))
    form.set('0', '[{"status":"idle"},"$K1"]') // its arguments; last, as it refers to what came before
    const encoded = new Response(form)
    const answer = await ask(`${this.site.url}${path}`, {
      method: 'POST',
      headers: {
        ...{ cookie: this.#cookie, origin: this.site.url, 'next-action': idOf(name) },
        ...{
          accept: 'text/x-component',
          'content-type': encoded.headers.get('content-type') ?? '',
        },
      },
      body: Buffer.from(await encoded.arrayBuffer()),
    })
    return { ...answer, isDone: answer.text.includes('"status":"done"') }
  }
}
