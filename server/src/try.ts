import { openDatabase } from './database.ts';
const orm = await openDatabase(process.argv[2] ? {url: process.argv[2]} : { directory: ':memory:' });
await orm.migrator.up();
console.log('DIFF', await orm.schema.getUpdateSchemaSQL({ wrap: false }));
await orm.close();
