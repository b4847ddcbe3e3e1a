// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Office Hours`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /office_hours_schedules`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_office_hours_schedules() -> Request<ListOfficeHoursSchedules> {
    Request::new()
}

/// `POST /office_hours_schedules`
#[inline]
pub fn create_office_hours_schedule(
    body: impl Into<models::CreateOfficeHoursScheduleRequest>,
) -> Request<CreateOfficeHoursSchedule> {
    Request::new()
        .set_json(&Into::<models::CreateOfficeHoursScheduleRequest>::into(body))
}

/// `GET /office_hours_schedules/{id}`
#[inline]
pub fn get_office_hours_schedule(
    id: impl Into<PathParam>,
) -> Request<GetOfficeHoursSchedule> {
    Request::new().set_path("id", id)
}

/// `PUT /office_hours_schedules/{id}`
#[inline]
pub fn update_office_hours_schedule(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateOfficeHoursScheduleRequest>,
) -> Request<UpdateOfficeHoursSchedule> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateOfficeHoursScheduleRequest>::into(body))
}

/// `DELETE /office_hours_schedules/{id}`
#[inline]
pub fn delete_office_hours_schedule(
    id: impl Into<PathParam>,
) -> Request<DeleteOfficeHoursSchedule> {
    Request::new().set_path("id", id)
}

/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_office_hours_exceptions(
    office_hours_schedule_id: impl Into<PathParam>,
) -> Request<ListOfficeHoursExceptions> {
    Request::new().set_path("office_hours_schedule_id", office_hours_schedule_id)
}

/// `POST /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions`
#[inline]
pub fn create_office_hours_exception(
    office_hours_schedule_id: impl Into<PathParam>,
    body: impl Into<models::CreateOfficeHoursExceptionRequest>,
) -> Request<CreateOfficeHoursException> {
    Request::new()
        .set_path("office_hours_schedule_id", office_hours_schedule_id)
        .set_json(&Into::<models::CreateOfficeHoursExceptionRequest>::into(body))
}

/// `GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
#[inline]
pub fn get_office_hours_exception(
    office_hours_schedule_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<GetOfficeHoursException> {
    Request::new()
        .set_path("office_hours_schedule_id", office_hours_schedule_id)
        .set_path("id", id)
}

/// `PUT /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
#[inline]
pub fn update_office_hours_exception(
    office_hours_schedule_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateOfficeHoursExceptionRequest>,
) -> Request<UpdateOfficeHoursException> {
    Request::new()
        .set_path("office_hours_schedule_id", office_hours_schedule_id)
        .set_path("id", id)
        .set_json(&Into::<models::UpdateOfficeHoursExceptionRequest>::into(body))
}

/// `DELETE /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}`
#[inline]
pub fn delete_office_hours_exception(
    office_hours_schedule_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DeleteOfficeHoursException> {
    Request::new()
        .set_path("office_hours_schedule_id", office_hours_schedule_id)
        .set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_office_hours_schedules`].
    ListOfficeHoursSchedules: "listOfficeHoursSchedules", Get "/office_hours_schedules" -> crate::runtime::Json<models::OfficeHoursScheduleList>
);

crate::runtime::paged!(
    ListOfficeHoursSchedules: models::OfficeHoursSchedule, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_office_hours_schedule`].
    CreateOfficeHoursSchedule: "createOfficeHoursSchedule", Post "/office_hours_schedules" -> crate::runtime::Json<models::OfficeHoursSchedule>
);

crate::runtime::operation!(
    /// The operation of [`get_office_hours_schedule`].
    GetOfficeHoursSchedule: "getOfficeHoursSchedule", Get "/office_hours_schedules/{id}" -> crate::runtime::Json<models::OfficeHoursSchedule>
);

crate::runtime::operation!(
    /// The operation of [`update_office_hours_schedule`].
    UpdateOfficeHoursSchedule: "updateOfficeHoursSchedule", Put "/office_hours_schedules/{id}" -> crate::runtime::Json<models::OfficeHoursSchedule>
);

crate::runtime::operation!(
    /// The operation of [`delete_office_hours_schedule`].
    DeleteOfficeHoursSchedule: "deleteOfficeHoursSchedule", Delete "/office_hours_schedules/{id}" -> crate::runtime::Json<models::DeleteOfficeHoursScheduleResponse>
);

crate::runtime::operation!(
    /// The operation of [`list_office_hours_exceptions`].
    ListOfficeHoursExceptions: "listOfficeHoursExceptions", Get "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions" -> crate::runtime::Json<models::OfficeHoursExceptionList>
);

crate::runtime::paged!(
    ListOfficeHoursExceptions: models::OfficeHoursException, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_office_hours_exception`].
    CreateOfficeHoursException: "createOfficeHoursException", Post "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions" -> crate::runtime::Json<models::OfficeHoursException>
);

crate::runtime::operation!(
    /// The operation of [`get_office_hours_exception`].
    GetOfficeHoursException: "getOfficeHoursException", Get "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}" -> crate::runtime::Json<models::OfficeHoursException>
);

crate::runtime::operation!(
    /// The operation of [`update_office_hours_exception`].
    UpdateOfficeHoursException: "updateOfficeHoursException", Put "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}" -> crate::runtime::Json<models::OfficeHoursException>
);

crate::runtime::operation!(
    /// The operation of [`delete_office_hours_exception`].
    DeleteOfficeHoursException: "deleteOfficeHoursException", Delete "/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions/{id}" -> crate::runtime::Json<models::DeleteOfficeHoursExceptionResponse>
);
