import { normalForm } from '@/lib/content/normal-form'

/**
 * Words in the name of a custom field that keep it at the desk, whole words in any spelling (`user_email`, `userEMail`,
 * `User e-mail`). What came with our own meta box has fields of its own in `Metadata` and is not asked.
 */
export const privateWords: ReadonlySet<string> = new Set([
  ...['email', 'mail', 'phone', 'telephone', 'tel', 'mobile', 'cell', 'fax', 'contact', 'address'],
  ...['street', 'postcode', 'zip', 'birthday', 'birthdate', 'dob', 'ssn', 'passport'],
  ...['ip', 'ipaddr', 'login', 'username', 'user', 'userid', 'agent', 'session', 'cookie'],
  ...['password', 'passwd', 'pass', 'passphrase', 'passcode', 'pwd', 'pin', 'otp', 'secret'],
  ...['token', 'key', 'apikey', 'credential', 'auth', 'oauth', 'nonce', 'salt', 'jwt', 'csrf'],
  ...['private', 'confidential', 'internal', 'note', 'memo', 'remark'],
  ...['smtp', 'imap', 'pop3', 'ftp', 'sftp', 'ssh', 'dsn', 'webhook'],
  ...[
    'billing',
    'shipping',
    'invoice',
    'payment',
    'customer',
    'salary',
    'iban',
    'bic',
    'cvv',
    'cvc',
  ],
  ...['paypal', 'stripe', 'akismet', 'wordfence', 'comment', 'feedback', 'todo', 'surname'],
  ...['secretkey', 'privatekey', 'accesskey', 'authkey', 'licensekey', 'licencekey', 'sshkey'],
  ...[
    'userip',
    'clientip',
    'remoteip',
    'authorip',
    'hostip',
    'latitude',
    'longitude',
    'lat',
    'lng',
  ],
  // In other languages, without accents.
  ...['passwort', 'kennwort', 'telefon', 'adresse', 'anschrift', 'strasse', 'plz'],
  ...['geburtsdatum', 'notiz', 'notizen', 'intern', 'vertraulich', 'benutzer', 'geheim'],
  ...['mdp', 'courriel', 'confidentiel', 'interne', 'utilisateur', 'remarque', 'naissance'],
  ...['contrasena', 'clave', 'correo', 'telefono', 'direccion', 'nota', 'privado', 'usuario'],
  ...['senha', 'endereco', 'telefone', 'segreto', 'indirizzo', 'utente', 'wachtwoord', 'haslo'],
  ...['motdepasse', 'motpasse', 'losenord', 'adres', 'telefoon', 'geboortedatum'],
  ...['пароль', 'почта', 'телефон', 'адрес', 'заметка', 'заметки', 'секрет', 'логин'],
])

/** Ends of words that are run together: `useremail`, `smtppassword`. */
export const privateEnds = [
  'email',
  'password',
  'passwd',
  'secret',
  'token',
  'apikey',
  'phone',
  'smtp',
]

/** Beginnings of such words: `emailaddress`, `passwordhash`. No other words begin like these. */
export const privateBeginnings = [
  ...['email', 'password', 'passwd', 'apikey', 'smtp', 'phoneno', 'phonenum', 'ipaddr'],
  ...['useragent', 'userpass', 'userlogin', 'secretkey', 'accesstoken', 'authtoken'],
]

/** In scripts that put no space between words: anywhere in a name. */
export const privateAnywhere =
  /パスワード|メール|電話|住所|秘密|密码|密碼|邮箱|郵箱|电话|地址|备注|비밀번호|이메일|전화|주소/u

/** Letters of other scripts that look like these Latin ones: `pаsswоrd` is a password. */
const lookalikes = new Map(
  [
    ...['аa', 'еe', 'оo', 'рp', 'сc', 'хx', 'уy', 'іi', 'ѕs', 'јj', 'кk', 'мm', 'тt', 'ԁd', 'ԝw'],
    ...['αa', 'εe', 'οo', 'ρp', 'ιi', 'κk', 'τt', 'υu', 'νv', 'χx', 'ıi', 'ɡg'],
  ].map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

/** A word as it looks: without accents, and in Latin letters where it seems to be. In lower case already. */
export const looksLike = (word: string) =>
  [...normalForm(word, 'NFKD').replace(/\p{M}/gu, '')]
    .map((letter) => lookalikes.get(letter) ?? letter)
    .join('')
