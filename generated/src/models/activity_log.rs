// Written by `cargo xtask regen`. Do not edit.

//! Schema `activity_log`.

use super::ActivityLogMetadata;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `activity_log`.
#[non_exhaustive]
pub struct ActivityLog {
    /// `id`.
    pub id: Option<String>,
    /// `performed_by`.
    pub performed_by: Option<ActivityLogPerformedBy>,
    /// `metadata`.
    pub metadata: Option<ActivityLogMetadata>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `activity_type`.
    pub activity_type: Option<ActivityLogActivityType>,
    /// `activity_description`.
    pub activity_description: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `activity_log`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ActivityLogActivityType {
    /// `admin_conversation_assignment_limit_change`
    AdminConversationAssignmentLimitChange,
    /// `admin_ticket_assignment_limit_change`
    AdminTicketAssignmentLimitChange,
    /// `admin_avatar_change`
    AdminAvatarChange,
    /// `admin_away_mode_change`
    AdminAwayModeChange,
    /// `admin_deletion`
    AdminDeletion,
    /// `admin_deprovisioned`
    AdminDeprovisioned,
    /// `admin_impersonation_end`
    AdminImpersonationEnd,
    /// `admin_impersonation_start`
    AdminImpersonationStart,
    /// `admin_invite_change`
    AdminInviteChange,
    /// `admin_invite_creation`
    AdminInviteCreation,
    /// `admin_invite_deletion`
    AdminInviteDeletion,
    /// `admin_login_failure`
    AdminLoginFailure,
    /// `admin_login_success`
    AdminLoginSuccess,
    /// `admin_logout`
    AdminLogout,
    /// `admin_occupancy_setting_change`
    AdminOccupancySettingChange,
    /// `admin_occupancy_state_change`
    AdminOccupancyStateChange,
    /// `admin_password_reset_request`
    AdminPasswordResetRequest,
    /// `admin_password_reset_success`
    AdminPasswordResetSuccess,
    /// `admin_permission_change`
    AdminPermissionChange,
    /// `admin_provisioned`
    AdminProvisioned,
    /// `admin_two_factor_auth_change`
    AdminTwoFactorAuthChange,
    /// `admin_unauthorized_sign_in_method`
    AdminUnauthorizedSignInMethod,
    /// `app_admin_join`
    AppAdminJoin,
    /// `app_authentication_method_change`
    AppAuthenticationMethodChange,
    /// `app_data_deletion`
    AppDataDeletion,
    /// `app_data_export`
    AppDataExport,
    /// `app_google_sso_domain_change`
    AppGoogleSsoDomainChange,
    /// `app_identity_verification_change`
    AppIdentityVerificationChange,
    /// `app_name_change`
    AppNameChange,
    /// `app_outbound_address_change`
    AppOutboundAddressChange,
    /// `app_package_installation`
    AppPackageInstallation,
    /// `app_package_token_regeneration`
    AppPackageTokenRegeneration,
    /// `app_package_uninstallation`
    AppPackageUninstallation,
    /// `app_team_creation`
    AppTeamCreation,
    /// `app_team_deletion`
    AppTeamDeletion,
    /// `app_team_membership_modification`
    AppTeamMembershipModification,
    /// `app_timezone_change`
    AppTimezoneChange,
    /// `app_webhook_creation`
    AppWebhookCreation,
    /// `app_webhook_deletion`
    AppWebhookDeletion,
    /// `articles_in_messenger_enabled_change`
    ArticlesInMessengerEnabledChange,
    /// `bulk_delete`
    BulkDelete,
    /// `bulk_export`
    BulkExport,
    /// `campaign_deletion`
    CampaignDeletion,
    /// `campaign_state_change`
    CampaignStateChange,
    /// `conversation_part_deletion`
    ConversationPartDeletion,
    /// `conversation_pdf_export`
    ConversationPdfExport,
    /// `conversation_topic_change`
    ConversationTopicChange,
    /// `conversation_topic_creation`
    ConversationTopicCreation,
    /// `conversation_topic_deletion`
    ConversationTopicDeletion,
    /// `customer_facing_name_change`
    CustomerFacingNameChange,
    /// `help_center_settings_change`
    HelpCenterSettingsChange,
    /// `inbound_conversations_change`
    InboundConversationsChange,
    /// `inbox_access_change`
    InboxAccessChange,
    /// `inbox_bulk_action`
    InboxBulkAction,
    /// `message_deletion`
    MessageDeletion,
    /// `message_state_change`
    MessageStateChange,
    /// `messenger_look_and_feel_change`
    MessengerLookAndFeelChange,
    /// `messenger_search_required_change`
    MessengerSearchRequiredChange,
    /// `messenger_spaces_change`
    MessengerSpacesChange,
    /// `office_hours_change`
    OfficeHoursChange,
    /// `role_change`
    RoleChange,
    /// `role_creation`
    RoleCreation,
    /// `role_deletion`
    RoleDeletion,
    /// `ruleset_activation_title_preview`
    RulesetActivationTitlePreview,
    /// `ruleset_creation`
    RulesetCreation,
    /// `ruleset_deletion`
    RulesetDeletion,
    /// `search_browse_enabled_change`
    SearchBrowseEnabledChange,
    /// `search_browse_required_change`
    SearchBrowseRequiredChange,
    /// `seat_change`
    SeatChange,
    /// `seat_revoke`
    SeatRevoke,
    /// `security_settings_change`
    SecuritySettingsChange,
    /// `temporary_expectation_change`
    TemporaryExpectationChange,
    /// `upfront_email_collection_change`
    UpfrontEmailCollectionChange,
    /// `welcome_message_change`
    WelcomeMessageChange,
    /// `hide_csat_from_agents_setting_change`
    HideCsatFromAgentsSettingChange,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `activity_log`.
#[non_exhaustive]
pub struct ActivityLogPerformedBy {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `ip`.
    pub ip: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ActivityLog {
    id: "id",
    performed_by: "performed_by",
    metadata: "metadata" nullable,
    created_at: "created_at",
    activity_type: "activity_type",
    activity_description: "activity_description",
});

crate::runtime::string_enum!(ActivityLogActivityType {
    AdminConversationAssignmentLimitChange = "admin_conversation_assignment_limit_change",
    AdminTicketAssignmentLimitChange = "admin_ticket_assignment_limit_change",
    AdminAvatarChange = "admin_avatar_change",
    AdminAwayModeChange = "admin_away_mode_change",
    AdminDeletion = "admin_deletion",
    AdminDeprovisioned = "admin_deprovisioned",
    AdminImpersonationEnd = "admin_impersonation_end",
    AdminImpersonationStart = "admin_impersonation_start",
    AdminInviteChange = "admin_invite_change",
    AdminInviteCreation = "admin_invite_creation",
    AdminInviteDeletion = "admin_invite_deletion",
    AdminLoginFailure = "admin_login_failure",
    AdminLoginSuccess = "admin_login_success",
    AdminLogout = "admin_logout",
    AdminOccupancySettingChange = "admin_occupancy_setting_change",
    AdminOccupancyStateChange = "admin_occupancy_state_change",
    AdminPasswordResetRequest = "admin_password_reset_request",
    AdminPasswordResetSuccess = "admin_password_reset_success",
    AdminPermissionChange = "admin_permission_change",
    AdminProvisioned = "admin_provisioned",
    AdminTwoFactorAuthChange = "admin_two_factor_auth_change",
    AdminUnauthorizedSignInMethod = "admin_unauthorized_sign_in_method",
    AppAdminJoin = "app_admin_join",
    AppAuthenticationMethodChange = "app_authentication_method_change",
    AppDataDeletion = "app_data_deletion",
    AppDataExport = "app_data_export",
    AppGoogleSsoDomainChange = "app_google_sso_domain_change",
    AppIdentityVerificationChange = "app_identity_verification_change",
    AppNameChange = "app_name_change",
    AppOutboundAddressChange = "app_outbound_address_change",
    AppPackageInstallation = "app_package_installation",
    AppPackageTokenRegeneration = "app_package_token_regeneration",
    AppPackageUninstallation = "app_package_uninstallation",
    AppTeamCreation = "app_team_creation",
    AppTeamDeletion = "app_team_deletion",
    AppTeamMembershipModification = "app_team_membership_modification",
    AppTimezoneChange = "app_timezone_change",
    AppWebhookCreation = "app_webhook_creation",
    AppWebhookDeletion = "app_webhook_deletion",
    ArticlesInMessengerEnabledChange = "articles_in_messenger_enabled_change",
    BulkDelete = "bulk_delete",
    BulkExport = "bulk_export",
    CampaignDeletion = "campaign_deletion",
    CampaignStateChange = "campaign_state_change",
    ConversationPartDeletion = "conversation_part_deletion",
    ConversationPdfExport = "conversation_pdf_export",
    ConversationTopicChange = "conversation_topic_change",
    ConversationTopicCreation = "conversation_topic_creation",
    ConversationTopicDeletion = "conversation_topic_deletion",
    CustomerFacingNameChange = "customer_facing_name_change",
    HelpCenterSettingsChange = "help_center_settings_change",
    InboundConversationsChange = "inbound_conversations_change",
    InboxAccessChange = "inbox_access_change",
    InboxBulkAction = "inbox_bulk_action",
    MessageDeletion = "message_deletion",
    MessageStateChange = "message_state_change",
    MessengerLookAndFeelChange = "messenger_look_and_feel_change",
    MessengerSearchRequiredChange = "messenger_search_required_change",
    MessengerSpacesChange = "messenger_spaces_change",
    OfficeHoursChange = "office_hours_change",
    RoleChange = "role_change",
    RoleCreation = "role_creation",
    RoleDeletion = "role_deletion",
    RulesetActivationTitlePreview = "ruleset_activation_title_preview",
    RulesetCreation = "ruleset_creation",
    RulesetDeletion = "ruleset_deletion",
    SearchBrowseEnabledChange = "search_browse_enabled_change",
    SearchBrowseRequiredChange = "search_browse_required_change",
    SeatChange = "seat_change",
    SeatRevoke = "seat_revoke",
    SecuritySettingsChange = "security_settings_change",
    TemporaryExpectationChange = "temporary_expectation_change",
    UpfrontEmailCollectionChange = "upfront_email_collection_change",
    WelcomeMessageChange = "welcome_message_change",
    HideCsatFromAgentsSettingChange = "hide_csat_from_agents_setting_change",
});

crate::runtime::model!(ActivityLogPerformedBy {
    r#type: "type",
    id: "id",
    email: "email",
    ip: "ip",
});
