package org.clientele.project.audit;

/// What somebody did to a project.
public enum Action {
    CREATED,
    ADOPTED,
    DECIDED,
    UNDONE,
    REDONE,
    WENT,
    NAMED,
    BROUGHT_IN,
    PUT_AWAY,
    TAKEN_BACK,
    SHOWN,
    EXPORTED,
    COPIED,
    CHECKED,
    PASSWORD_CHANGED,
    KIT_MADE,
    KIT_USED,
    LOG_EXPORTED,
    USER_ADDED,
    USER_REMOVED,
    ROLE_CHANGED,
    ERASED,
    SALVAGED
}
