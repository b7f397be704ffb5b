declare module 'virtual:messages' {
  const messages: Record<string, Record<string, { message: string }>>;
  export default messages;
}
