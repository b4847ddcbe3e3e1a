// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Office Hours` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Office Hours" office_hours:
    ListOfficeHoursSchedules = list_office_hours_schedules(),
        401 => crate::runtime::Json<models::Error>;
    CreateOfficeHoursSchedule = create_office_hours_schedule(json "body": models::CreateOfficeHoursScheduleRequest),
        401 | 422 => crate::runtime::Json<models::Error>;
    GetOfficeHoursSchedule = get_office_hours_schedule(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateOfficeHoursSchedule = update_office_hours_schedule(path "id": String, json "body": models::UpdateOfficeHoursScheduleRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    DeleteOfficeHoursSchedule = delete_office_hours_schedule(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListOfficeHoursExceptions = list_office_hours_exceptions(path "office_hours_schedule_id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    CreateOfficeHoursException = create_office_hours_exception(path "office_hours_schedule_id": String, json "body": models::CreateOfficeHoursExceptionRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    GetOfficeHoursException = get_office_hours_exception(path "office_hours_schedule_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateOfficeHoursException = update_office_hours_exception(path "office_hours_schedule_id": String, path "id": String, json "body": models::UpdateOfficeHoursExceptionRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    DeleteOfficeHoursException = delete_office_hours_exception(path "office_hours_schedule_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
