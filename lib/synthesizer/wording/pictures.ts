/** Where the pictures of a post come from. Nothing is loaded from there but by a reader's browser. */
export const photos = [
  'photo-1461749280684-dccba630e2f6',
  'photo-1517694712202-14dd9538aa97',
  'photo-1555066931-4365d14bab8c',
  'photo-1504639725590-34d0984388bd',
  'photo-1518770660439-4636190af475',
  'photo-1451187580459-43490279c0fa',
  'photo-1487058792275-0ad4aaf24ca7',
  'photo-1542831371-29b0f74f9713',
  'photo-1519389950473-47ba0277781c',
  'photo-1488590528505-98d2b5aba04b',
  'photo-1526374965328-7f61d4dc18c5',
  'photo-1550751827-4bd374c3f58b',
  'photo-1531297484001-80022131f5a1',
  'photo-1558494949-ef010cbdcc31',
  'photo-1544197150-b99a580bb7a8',
  'photo-1522071820081-009f0129c71c',
  'photo-1498050108023-c5249f4df085',
  'photo-1515879218367-8466d910aaa4',
] as const

export const unsplash = (photo: string) =>
  `https://images.unsplash.com/${photo}?auto=format&fit=crop&w=1200&q=80`

/** A drawn panel that shows the beginning of `text`, which must be plain words. */
export const placeholder = (text: string) =>
  `https://placehold.co/1200x630/png?text=${text.slice(0, 44).trim().replaceAll(' ', '+')}`
