/** Who may do what: the least role, or anyone. What the build has and this has not, fails a journey. */
export type Needed = 'anyone' | 'reviewer' | 'editor' | 'admin'

/** Every server action, by file and name. */
export const actions: Record<string, Needed> = {
  'lib/auth/actions.ts signIn': 'anyone',
  'lib/auth/actions.ts enterCode': 'anyone',
  'lib/auth/actions.ts signOut': 'anyone',
  'lib/auth/links/actions.ts acceptInvitation': 'anyone',
  'lib/auth/links/actions.ts resetPassword': 'anyone',
  'lib/auth/account/actions.ts beginAuthenticator': 'reviewer',
  'lib/auth/account/actions.ts cancelAuthenticator': 'reviewer',
  'lib/auth/account/actions.ts changePassword': 'reviewer',
  'lib/auth/account/actions.ts confirmAuthenticator': 'reviewer',
  'lib/auth/account/actions.ts endAuthenticator': 'reviewer',
  'lib/auth/account/actions.ts endOtherSessions': 'reviewer',
  'lib/auth/account/actions.ts endSession': 'reviewer',
  'lib/auth/account/actions.ts forgetPasskey': 'reviewer',
  'lib/auth/account/actions.ts renewBackupCodes': 'reviewer',
  'lib/auth/people/actions.ts changeRole': 'admin',
  'lib/auth/people/actions.ts endPersonSessions': 'admin',
  'lib/auth/people/actions.ts invitePerson': 'admin',
  'lib/auth/people/actions.ts removePerson': 'admin',
  'lib/auth/people/actions.ts resetPersonPassword': 'admin',
  'lib/auth/people/actions.ts suspendPerson': 'admin',
  'lib/auth/people/actions.ts unsuspendPerson': 'admin',
  'lib/auth/people/actions.ts withdrawInvitation': 'admin',
  'lib/import/desk/actions.ts resumeRun': 'editor',
  'lib/import/desk/actions.ts rollBackRun': 'editor',
  'lib/import/desk/actions.ts importPreviewed': 'editor',
  'lib/review/decisions/actions.ts decidePost': 'reviewer',
}

/** Every page and route handler of the signed-in side. */
export const addresses: Record<string, Needed> = {
  '/sign-in': 'anyone',
  '/sign-in/code': 'anyone',
  '/invitation/[token]': 'anyone',
  '/reset/[token]': 'anyone',
  '/desk': 'reviewer',
  '/desk/account': 'reviewer',
  '/desk/not-allowed': 'reviewer',
  '/desk/posts/[id]': 'reviewer',
  '/desk/imports': 'editor',
  '/desk/imports/[id]': 'editor',
  '/desk/imports/[id]/events': 'editor',
  '/desk/imports/[id]/refused': 'editor',
  '/desk/imports/upload': 'editor',
  '/desk/people': 'admin',
  '/desk/people/[id]': 'admin',
}
