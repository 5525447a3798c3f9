"""All tags and filters of the portal's pages: `{% load portal %}`.

A page extends "base.html" and fills its blocks; within them plain HTML (h2, p, ul, dl, a, table) already
looks right, and these tags give the rest. Every variable is an argument with a default, so strict templates
(an undefined variable raises) hold. An unknown kind, level or state raises ValueError.

Blocks of base.html
    title           the page's name; " – Inkoop jeugdhulp Haaglanden" follows by itself
    breadcrumb      `{% crumb %}` tags, after "Overzicht"; override `breadcrumbs` with nothing to leave the path out
    page_header     `{% page_header … %}` (the h1)
    page_actions    buttons and downloads beside the h1
    content         the page
    head            extra <link> or <meta>, such as a feed
    main_class      one class on <main>: "p-prose" narrows a page of running text

Text and values (filters, importable from jeugdhulp.templatetags.dutch)
    dutch_date "3 maart 2026" · dutch_month "maart 2026" · dutch_datetime "3 maart 2026, 14.05 uur"
    iso_date "2026-03-03" · dutch_number "1.250" · euro "€ 347.056" · euro_short "€ 25 mln" (never rounds)
    join_nl "Delft, Rijswijk en Westland" · counted:"contract,contracten" "3 contracten"
    unknown, unknown:"niet beoordeeld": muted text where a value is None or ""; 0 is a value
    Amounts and days hold a no-break space (U+00A0).

Links that stay in the past (keep ?peildatum= and ?weergave= when given)
    {% at_moment url %}                             any path of the portal
    {% portal_url "segments:detail" slug=s.slug %}  reverse() and at_moment in one
    Tags below that take `url` do this by themselves. In Python: layout.keep_reference_date(url, request).

Page furniture
    {% crumb "Planning" "/planning/" %} {% crumb milestone.name %}      the last one without url
    {% page_header "Planning" lead="" kicker="" %}
    {% tabs "Planning" %}{% tab "Tijdlijn" url %}{% tab "Vergelijken" url %}{% endtabs %}
                                    parts of one page; the tab of the present path is marked
    {% section "Mijlpalen" id="" lead="" level=2 more_url="" more_text="" %}…{% endsection %}
    {% notice "info" title="" %}…{% endnotice %}                        info success warning error past
    {% example_notice %}            "voorbeeldgegevens": on every page that shows demonstration data
    {% reconstruction_notice %}     on every page of a reconstructed letter
    {% empty "Nog geen brieven." hint="" %}                             an empty list says so, and what to do

Blocks of facts
    <ul class="p-cards">{% card "Titel" url="" kicker="" level=3 badge="" kind="neutral" %}…{% endcard %}</ul>
    <ul class="p-stats">{% stat 12 "contracten" url="" note="" %}</ul>
    <dl class="p-facts">{% fact "Start" value %}</dl>                   empty value: "niet bekend"
    {% badge "Vastgesteld" "done" %}    kinds: neutral draft active waiting done alert; low medium high
    {% source title place="" date=None url="" %}                        "Bron: …"
    <dl class="p-changes">{% change "Start" old new %}</dl>             label, was, is; None or "" is "niet bekend"
    <ol class="p-timeline">{% moment "Mijlpaal" "september 2026" state="planned" state_text="" url="" %}…{% endmoment %}</ol>
                                    states: done next planned silent dropped; state_text has a Dutch default

Figures, tables, forms, files
    {% figure svg "Titel" note="" %}<table>…</table>{% endfigure %}     svg and its table as twin, behind "Bekijk als tabel"
    {% render_table table %}        (load django_tables2) uses the attributes (of the class, not of its Meta) caption,
                                    row_header (name of the column that names a row; else the first), export_formats,
                                    export_param; Meta.empty_text, Meta.default (say class Meta(PortalTable.Meta));
                                    and per column attrs={"td": {"class": "p-number"}, "th": {"class": "p-number"}}
    {% table_region "Label" %}<table>…</table>{% endtable_region %}     round every hand-written table: scrolls by itself
                                    <table class="p-matrix"> for 5×5 and nine-council matrices; cells is-low is-medium is-high
    {% pagination page_obj field="page" of="de lijst" %}                for lists that are no table
    {% filter_form form label="Filter" %}                               GET form; keeps peildatum and sort
    {% form_fields form %}, {% form_field form.name %}                  label, help, error and widget of a form
    {% downloads "csv" "xlsx" param="_export" %}                        links to this page as file
    {% file_link url "Download de brief" kind="PDF" size=None %}        size in bytes

Plain <input>, <select>, <textarea>, <dl> look right too; <div class="p-field"> round a label and its control.
Classes for plain markup: <ul class="p-news"> (news in a few lines each) p-lead p-muted p-small p-number p-nowrap p-unknown p-columns (two columns on wide screens)
p-stack (even distance) p-cluster (in a row, wraps) p-button p-button--secondary p-prose p-visually-hidden p-list-plain
p-panel (quiet box)
p-only-wide p-only-narrow (two drawings of one thing: the narrow one up to 44rem).
"""

from django import template

from . import components, dutch, forms, layout

register = template.Library()
for part in (components, dutch, forms, layout):
    register.tags |= part.register.tags
    register.filters |= part.register.filters
