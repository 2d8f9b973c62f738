#!/bin/bash
# Run by PostgreSQL's image on an empty folder: each service's database with its three roles, of which none is a superuser
# and none passes row-level security. The owner migrates; requests and due work come as the other two.
set -euo pipefail

for service in review caseload escalation reporting; do
  for role in owner app worker; do
    password="${service^^}_${role^^}_PASSWORD"
    psql --username=postgres --set=ON_ERROR_STOP=1 --set=role="${service}_$role" --set=password="${!password}" <<'SQL'
create role :"role" login nosuperuser nobypassrls nocreatedb nocreaterole password :'password';
SQL
  done
  psql --username=postgres --set=ON_ERROR_STOP=1 --set=name="$service" --set=owner="${service}_owner" \
    --set=app="${service}_app" --set=worker="${service}_worker" <<'SQL'
create database :"name" owner :"owner";
revoke all on database :"name" from public;
grant connect, temporary on database :"name" to :"app", :"worker";
SQL
done
