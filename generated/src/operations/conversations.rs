// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Conversations` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Conversations" conversations:
    ListConversations = list_conversations()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String)
        .include_monitors(query "include_monitors": bool)
        .include_scorecards(query "include_scorecards": bool);
    CreateConversation = create_conversation(json "body": models::CreateConversationRequest);
    RetrieveConversation = retrieve_conversation(path "id": String)
        .display_as(query "display_as": String)
        .include_translations(query "include_translations": bool)
        .include_email_history(query "include_email_history": bool)
        .include_monitors(query "include_monitors": bool)
        .include_scorecards(query "include_scorecards": bool);
    UpdateConversation = update_conversation(path "id": String, json "body": models::UpdateConversationRequest)
        .display_as(query "display_as": String);
    DeleteConversation = delete_conversation(path "id": String)
        .retain_metrics(query "retain_metrics": bool);
    SearchConversations = search_conversations(json "body": models::SearchRequest)
        .include_monitors(query "include_monitors": bool)
        .include_scorecards(query "include_scorecards": bool);
    ReplyConversation = reply_conversation(path "id": String, json "body": models::ReplyConversationRequest);
    ManageConversation = manage_conversation(path "id": String, json "body": models::ManageConversationBody);
    ListHandlingEvents = list_handling_events(path "id": String);
    ListSideConversations = list_side_conversations(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    MergeConversation = merge_conversation(path "id": String, json "body": models::MergeConversationsRequest);
    ConvertConversationToTicket = convert_conversation_to_ticket(path "id": String, json "body": models::ConvertConversationToTicketRequest);
    ListDeletedConversationIds = list_deleted_conversation_ids()
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .order(query "order": String);
);
