// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Office Hours` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Office Hours" office_hours:
    ListOfficeHoursSchedules = list_office_hours_schedules();
    CreateOfficeHoursSchedule = create_office_hours_schedule(json "body": models::CreateOfficeHoursScheduleRequest);
    GetOfficeHoursSchedule = get_office_hours_schedule(path "id": String);
    UpdateOfficeHoursSchedule = update_office_hours_schedule(path "id": String, json "body": models::UpdateOfficeHoursScheduleRequest);
    DeleteOfficeHoursSchedule = delete_office_hours_schedule(path "id": String);
    ListOfficeHoursExceptions = list_office_hours_exceptions(path "office_hours_schedule_id": String);
    CreateOfficeHoursException = create_office_hours_exception(path "office_hours_schedule_id": String, json "body": models::CreateOfficeHoursExceptionRequest);
    GetOfficeHoursException = get_office_hours_exception(path "office_hours_schedule_id": String, path "id": String);
    UpdateOfficeHoursException = update_office_hours_exception(path "office_hours_schedule_id": String, path "id": String, json "body": models::UpdateOfficeHoursExceptionRequest);
    DeleteOfficeHoursException = delete_office_hours_exception(path "office_hours_schedule_id": String, path "id": String);
);
