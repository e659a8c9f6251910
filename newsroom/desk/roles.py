"""The newsroom's roles as groups, and what each may do when the group is first made.

A data migration writes them; afterwards the groups belong to the newsroom, which can change them in the desk.
`app.codename` as everywhere in Django. With which stories somebody may do it, their beats say.
"""

WRITING = (
    "articles.add_article",
    "articles.change_article",
    "media.add_asset",
    "media.view_asset",
    "regions.view_region",
    "officials.view_person",
    "officials.view_office",
    "officials.view_term",
    "articles.view_section",
    "articles.view_topic",
)
READING_THE_DESK = ("articles.view_article", "articles.view_revision")
EDITING = (
    *WRITING,
    *READING_THE_DESK,
    "articles.edit_others",
    "articles.publish_article",
    "articles.add_topic",
    "articles.change_topic",
    "media.change_asset",
    "officials.add_person",
    "officials.change_person",
    "officials.add_office",
    "officials.change_office",
    "officials.add_term",
    "officials.change_term",
    "comments.view_comment",
)
MANAGING = (
    *EDITING,
    "articles.publish_anywhere",
    "articles.lift_embargo",
    "articles.add_section",
    "articles.change_section",
    "articles.view_beat",
    "articles.add_beat",
    "articles.change_beat",
    "articles.delete_beat",
    "media.withdraw_asset",
    "media.fetch_original",
    "accounts.view_staffprofile",
    "comments.moderate",
)

# msgid-like keys; the group's name is what the desk shows.
ROLES: dict[str, tuple[str, ...]] = {
    "Kontributor": WRITING,
    "Reporter": (*WRITING, *READING_THE_DESK),
    "Fotografer": (*WRITING, *READING_THE_DESK, "media.change_asset"),
    "Redaktur": EDITING,
    "Redaktur pelaksana": MANAGING,
    "Pemimpin redaksi": (
        *MANAGING,
        "articles.retract_article",
        "articles.view_correction",
        "articles.view_retraction",
        "audit.view_entry",
        "accounts.add_staffprofile",
        "accounts.change_staffprofile",
        "outlet.view_outlet",
        "outlet.change_outlet",
    ),
    "Moderator": ("comments.view_comment", "comments.moderate", "articles.view_section", "regions.view_region"),
    "Admin teknis": (
        "accounts.view_user",
        "accounts.add_user",
        "accounts.change_user",
        "accounts.view_staffprofile",
        "accounts.add_staffprofile",
        "accounts.change_staffprofile",
        "auth.view_group",
        "auth.change_group",
        "outlet.view_outlet",
        "outlet.change_outlet",
        "regions.view_region",
        "regions.change_region",
        "audit.view_entry",
    ),
}
