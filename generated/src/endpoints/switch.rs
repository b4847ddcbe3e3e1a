// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Switch`.

use crate::models;
use crate::runtime::Request;

/// `POST /phone_call_redirects`
#[inline]
pub fn create_phone_switch(
    body: impl Into<models::CreatePhoneSwitchRequest>,
) -> Request<CreatePhoneSwitch> {
    Request::new().set_json(&Into::<models::CreatePhoneSwitchRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`create_phone_switch`].
    CreatePhoneSwitch: "createPhoneSwitch", Post "/phone_call_redirects" -> crate::runtime::Json<models::PhoneSwitch>
);
