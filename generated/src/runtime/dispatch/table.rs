//! The notation of the emitted tables.

/// Defines the table of a tag's operations. An entry reads like a call of the operation's
/// function: each argument is the place that its value comes from, its name there and its type.
/// Behind it stands what the bodies of errors are read as, by status.
/// `endpoints` must be in scope.
///
/// ```text
/// table!("Contacts" contacts:
///     UpdateContact = update_contact(path "id": String, json "body": models::UpdateContactRequest)
///         .include_merge_history(query "include_merge_history": bool),
///         401 | 404 => crate::runtime::Json<models::Error>;
/// );
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoints {
    (
        $tag:literal $module:ident:
        $(
            $marker:ident = $function:ident($($place:ident $name:literal: $type:ty),*)
            $(.$setter:ident($at:ident $named:literal: $of:ty))*
            $(, $status:pat => $error:ty)*;
        )*
    ) => {
        #[allow(deprecated, reason = "what is deprecated can still be called")]
        pub(super) static ENDPOINTS: &[$crate::runtime::dispatch::Endpoint] = &[$(
            $crate::runtime::dispatch::Endpoint::new::<endpoints::$module::$marker>(
                $tag,
                const {
                    &[
                        $($crate::runtime::dispatch::Parameter::$place($name)
                            .of(stringify!($type), true),)*
                        $($crate::runtime::dispatch::Parameter::$at($named)
                            .of(stringify!($of), false),)*
                    ]
                },
                |arguments| {
                    let _ = &arguments;
                    let request = endpoints::$module::$function(
                        $(arguments.$place::<$type>($name)?),*
                    );
                    $(
                        let request = match arguments.$at::<$of>($named) {
                            Some(value) => request.$setter(value),
                            None => request,
                        };
                    )*
                    Some(request.into_parts())
                },
                |status| {
                    #[allow(unreachable_patterns, reason = "one for every status may come before")]
                    match status {
                        $($status => Some($crate::runtime::dispatch::ErrorDecoder::new::<$error>()),)*
                        _ => None,
                    }
                },
            )
        ),*];
    };
}
