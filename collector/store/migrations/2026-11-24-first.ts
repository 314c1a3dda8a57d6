import type { Migration } from '../migrate.ts'

/** The site comes first in every key, so that a site's rows can live together on one node of a spread-out database. */
export default {
  async up(run, text) {
    await run(`create table thread (
      site ${text} not null, id ${text} not null, submission ${text} not null, number ${text} not null,
      receipt_key ${text} not null, kind ${text} not null, language ${text} not null, page ${text}, title ${text},
      dialogue ${text}, answer ${text}, reasons ${text} not null, comment ${text}, name ${text},
      wants_reply integer not null, state ${text} not null, created_at ${text} not null, updated_at ${text} not null,
      read_by ${text} not null, reply_by ${text}, changed integer not null,
      primary key (site, id), unique (site, submission), unique (site, number))`)
    await run('create index thread_state on thread (site, state, id)')
    await run('create index thread_changed on thread (site, changed)')
    await run('create index thread_dialogue on thread (site, dialogue)')
    await run('create index thread_receipt on thread (receipt_key)')
    await run(`create table change_count (site ${text} primary key, n integer not null)`)
    await run(`create table contact (
      site ${text} not null, thread ${text} not null, email ${text} not null, primary key (site, thread))`)
    await run(`create table reply (
      site ${text} not null, id ${text} not null, thread ${text} not null, author ${text} not null, body ${text} not null,
      at ${text} not null, primary key (site, id))`)
    await run('create index reply_thread on reply (site, thread, id)')
    await run(`create table request (
      site ${text} not null, once ${text} not null, hash ${text} not null, at ${text} not null, status integer not null,
      body ${text} not null, primary key (site, once))`)
    await run('create index request_at on request (at)')
    await run(`create table mail (
      site ${text} not null, id ${text} not null, thread ${text} not null, reply ${text} not null, state ${text} not null,
      tries integer not null, due_at ${text} not null, done_at ${text}, primary key (site, id))`)
    await run('create index mail_due on mail (state, due_at)')
    await run(`create table clerk (
      site ${text} not null, id ${text} not null, name ${text} not null, signed_in_at ${text},
      primary key (site, id), unique (site, name))`)
    await run(`create table sign_in (
      site ${text} not null, hash ${text} not null, clerk ${text} not null, expires_at ${text} not null,
      primary key (site, hash))`)
    await run(`create table session (
      site ${text} not null, hash ${text} not null, clerk ${text} not null, expires_at ${text} not null,
      primary key (site, hash))`)
    await run(`create table meeting (
      site ${text} not null, id ${text} not null, body ${text} not null, body_name ${text} not null,
      starts_at ${text} not null, content ${text} not null, primary key (site, id))`)
    await run('create index meeting_start on meeting (site, starts_at)')
    await run(`create table dialogue (
      site ${text} not null, id ${text} not null, content ${text} not null, primary key (site, id))`)
    await run(`create table seed (site ${text} primary key, at ${text} not null)`)
    await run(`create table heartbeat (site ${text} primary key, at ${text} not null)`)
  },
} satisfies Migration
