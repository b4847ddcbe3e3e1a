// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Conversations` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Conversations" conversations:
    ListConversations = list_conversations()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String)
        .include_monitors(query "include_monitors": bool)
        .include_scorecards(query "include_scorecards": bool),
        401 | 403 => crate::runtime::Json<models::Error>;
    CreateConversation = create_conversation(json "body": models::CreateConversationRequest),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    RetrieveConversation = retrieve_conversation(path "id": String)
        .display_as(query "display_as": String)
        .include_translations(query "include_translations": bool)
        .include_email_history(query "include_email_history": bool)
        .include_monitors(query "include_monitors": bool)
        .include_scorecards(query "include_scorecards": bool),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    UpdateConversation = update_conversation(path "id": String, json "body": models::UpdateConversationRequest)
        .display_as(query "display_as": String),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    DeleteConversation = delete_conversation(path "id": String)
        .retain_metrics(query "retain_metrics": bool),
        401 | 403 => crate::runtime::Json<models::Error>;
    SearchConversations = search_conversations(json "body": models::SearchRequest)
        .include_monitors(query "include_monitors": bool)
        .include_scorecards(query "include_scorecards": bool);
    ReplyConversation = reply_conversation(path "id": String, json "body": models::ReplyConversationRequest),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    ManageConversation = manage_conversation(path "id": String, json "body": models::ManageConversationBody),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    ListHandlingEvents = list_handling_events(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListSideConversations = list_side_conversations(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    MergeConversation = merge_conversation(path "id": String, json "body": models::MergeConversationsRequest),
        400 | 401 | 403 | 422 => crate::runtime::Json<models::Error>;
    ConvertConversationToTicket = convert_conversation_to_ticket(path "id": String, json "body": models::ConvertConversationToTicketRequest),
        400 => crate::runtime::Json<models::Error>;
    ListDeletedConversationIds = list_deleted_conversation_ids()
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .order(query "order": String),
        400 | 401 => crate::runtime::Json<models::Error>;
);
