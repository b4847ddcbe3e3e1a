//! The version of the API that a client asks for.

/// A version of the API, sent with every request as `Intercom-Version`.
///
/// This SDK describes the rolling channel. Any other version, later ones included, can be named by
/// its text: `ApiVersion::from("2.17")`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum ApiVersion {
    /// The rolling channel, under the name it has always had.
    #[default]
    Unstable,
    /// The rolling channel, under the name it was given in 2026.
    Preview,
    /// `2.16`
    V2_16,
    /// `2.15`
    V2_15,
    /// `2.14`
    V2_14,
    /// `2.13`
    V2_13,
    /// `2.12`
    V2_12,
    /// `2.11`
    V2_11,
    /// `2.10`
    V2_10,
    /// `2.9`
    V2_9,
    /// `2.8`
    V2_8,
    /// `2.7`
    V2_7,
    /// A version that this version of the SDK does not know.
    Unknown(super::wire::UnknownValue),
}

crate::__string_enum!(ApiVersion {
    Unstable = "Unstable",
    Preview = "Preview",
    V2_16 = "2.16",
    V2_15 = "2.15",
    V2_14 = "2.14",
    V2_13 = "2.13",
    V2_12 = "2.12",
    V2_11 = "2.11",
    V2_10 = "2.10",
    V2_9 = "2.9",
    V2_8 = "2.8",
    V2_7 = "2.7",
});
