// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Switch` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Switch" switch:
    CreatePhoneSwitch = create_phone_switch(json "body": models::CreatePhoneSwitchRequest),
        400 => crate::runtime::Json<serde_json::Value>,
        401 => crate::runtime::Json<models::Error>,
        422 => crate::runtime::Json<serde_json::Value>;
);
