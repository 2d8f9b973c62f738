-- A review that was adjourned more than once discharges its obligation without the twenty working days of one adjournment.
alter table obligation add column adjourned_twice boolean not null default false;
