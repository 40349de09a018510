#include "ui/readers/ReaderForm.h"

#include "core/base/Hex.h"
#include "core/keys/OpenKey.h"
#include "core/library/Library.h"
#include "core/readers/CategoryService.h"
#include "core/readers/DetailsService.h"
#include "core/readers/ReaderColumns.h"
#include "core/readers/ReaderQueries.h"
#include "core/readers/ReaderService.h"
#include "core/readers/SealingService.h"
#include "core/readers/Suspension.h"
#include "ui/input/CodeField.h"
#include "ui/models/Merge.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Connectivity.h"
#include "ui/shell/Link.h"
#include "ui/shell/Navigator.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"
#include "wording/FaultWords.h"
#include "wording/Format.h"
#include "wording/Languages.h"
#include "wording/ReaderWords.h"
#include "wording/Text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

const auto sealedMark = QStringLiteral("sealed:"); // before a field in the file of drafts

/// What the draft's file calls the fields, in their order.
constexpr std::array draftNames{"iin",      "surname", "given",     "patronymic", "birth",
                                "category", "phone",   "address",   "card",       "note",
                                "blocked",  "sex",     "education", "locality",   "institution"};

/// A sealed value goes when a hyphen is written in its place.
void takeOut(readers::Reader& reader) {
    const std::string hyphen = "-";
    readers::SealedValues& sealed = reader.sealed;
    if (sealed.iin && reader.iin == hyphen) {
        sealed.iin.reset();
        reader.iin.reset();
    }
    if (sealed.phone && reader.phone == hyphen) {
        sealed.phone.reset();
        reader.phone.clear();
    }
    if (sealed.address && reader.address == hyphen) {
        sealed.address.reset();
        reader.address.clear();
    }
}

/// Restricted ones are sealed by the desk's key in the file.
bool isRestricted(std::string_view draftName) { return readers::restrictedFieldFromCode(draftName).has_value(); }

readers::NewReader newReader(const readers::Reader& typed) {
    const auto card = typed.card.empty() ? std::nullopt : std::optional(typed.card);
    return {typed.name,    typed.birthDate, typed.iin,       card,           typed.category,   typed.phone,
            typed.address, typed.sex,       typed.education, typed.locality, typed.institution};
}

/// After a restore another reader may have got the number, and the card, of one.
DraftSubject subjectOf(const readers::Reader& reader) {
    const QString name = fullName(reader.name);
    return DraftSubject::of(name, {qs(reader.card), name, qs(reader.iin.value_or(std::string()))});
}

} // namespace

ReaderForm::ReaderForm(const Context& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new Label({}, Type::Title, Tone::Normal, true)),
      m_due(new Label({}, Type::Body, Tone::Attention)),
      m_card(new Card),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_message(new Label({}, Type::Body, Tone::Attention)),
      m_other(new QPushButton),
      m_save(new QPushButton),
      m_cancel(new QPushButton) {
    setObjectName(QStringLiteral("reader-form"));
    using readers::Reader;
    using readers::ReaderName;
    const auto name = [](auto part) { return within(&Reader::name, part); };
    m_iin = m_form.line(&Reader::iin, [] { return tr("IIN"); });
    takeCodes(*m_iin);
    readKeys(*m_iin, KeysRead::All);
    m_surname = m_form.line(name(&ReaderName::surname), [] { return tr("Surname"); });
    m_form.line(name(&ReaderName::given), [] { return tr("Given name"); });
    m_form.line(name(&ReaderName::patronymic), [] { return tr("Patronymic"); });
    m_birth = m_form.day(
        &Reader::birthDate, [] { return tr("Birth date"); }, [] { return tr("dd.mm.yyyy"); },
        [this] { return m_context.library.clock().today(); });
    m_category = m_form.choice(&Reader::category, [] { return tr("Category"); });
    setCategories(readers::shippedCategories());
    readCategories();
    m_phone = m_form.line(&Reader::phone, [] { return tr("Phone"); });
    readKeys(*m_phone, KeysRead::Numbers);
    m_address = m_form.line(&Reader::address, [] { return tr("Address"); });
    QLineEdit* card = m_form.line(
        &Reader::card, [] { return tr("Card number"); }, [] { return tr("leave empty for the next number"); });
    takeCodes(*card);
    readKeys(*card, KeysRead::All);
    m_note = m_form.line(&Reader::note, [] { return tr("Note"); });
    m_blocked = m_form.line(&Reader::blockedReason, [] { return tr("Blocked because"); });
    m_form.choice(&Reader::sex, [] { return tr("Sex"); },
                  {{std::string(), [] { return tr("not known"); }},
                   {std::string("f"), [] { return tr("female"); }},
                   {std::string("m"), [] { return tr("male"); }}});
    m_form.line(&Reader::education, [] { return tr("Education"); });
    m_form.line(&Reader::locality, [] { return tr("Town or village"); });
    m_form.line(&Reader::institution, [] { return tr("Place of study or work"); });
    auto* form = new FormLayout;
    for (const LabelledWidget& field : m_form.fields()) form->addField(field.label, field.widget);
    for (std::size_t i = 0; i < m_form.fields().size(); ++i) {
        const char* const draftName = draftNames.at(i);
        const auto cipher = isRestricted(draftName) ? std::optional(draftCipher()) : std::nullopt;
        m_draft->watch(QString::fromLatin1(draftName), m_form.fields()[i].widget, cipher);
    }
    m_message->setWordWrap(true);
    m_due->setWordWrap(true);
    m_due->setObjectName(QStringLiteral("reader-form-messages"));
    m_due->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_save->setProperty(primaryProperty, true);
    m_save->setAutoDefault(false);
    m_other->setAutoDefault(false);
    m_other->hide();
    m_cancel->setAutoDefault(false);
    m_card->content()->addWidget(m_title);
    m_card->content()->addWidget(m_due);
    m_card->content()->addLayout(form);
    m_card->content()->addLayout(buttons);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_card);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_iin, &QLineEdit::textEdited, this, &ReaderForm::iinTyped);
    connect(m_birth, &QLineEdit::textChanged, this, [this] { proposeCategory(); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_otherReader) m_context.navigator.open(Link{QStringLiteral("reader"), m_otherReader->value, {}});
    });
    connect(m_save, &QPushButton::clicked, this, &ReaderForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &ReaderForm::leave);
    connect(&context.connectivity, &Connectivity::returned, this, &ReaderForm::lookForNews);
    connect(&context.changes, &Changes::committed, this, [this](const ChangedRows& rows) {
        const auto ours = [this](const ChangedRow& row) {
            return m_reader && row.subject == Subject::Reader && row.id == m_reader->id.value;
        };
        if (std::ranges::any_of(rows, ours)) lookForNews();
        const auto messages = [](const ChangedRow& row) { return row.subject == Subject::ReaderMessage; };
        if (isVisible() && std::ranges::any_of(rows, messages)) readMessages();
        const auto categories = [](const ChangedRow& row) { return row.subject == Subject::Category; };
        if (std::ranges::any_of(rows, categories)) readCategories();
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(this, [this] { retranslate(); });
}

void ReaderForm::readKeyState() {
    m_context.library.read(&readers::SealingService::state).then(this, [this](const Result<readers::KeyState>& state) {
        m_seals = state && state->key && state->key->seals;
    });
}

/// Where a library does not seal and the desk has no key, the draft is as open as the library.
DraftCipher ReaderForm::draftCipher() {
    return {[this](const QString& text) -> std::optional<QString> {
                const auto sealed = m_context.library.key().sealHere(utf8(text));
                if (sealed) return sealedMark + qs(toHex(*sealed));
                return m_seals ? std::nullopt : std::optional(text);
            },
            [this](const QString& kept) -> std::optional<QString> {
                if (!kept.startsWith(sealedMark)) return kept;
                const auto bytes = fromHex(utf8(kept.mid(sealedMark.size())));
                const auto opened = bytes ? m_context.library.key().openHere(*bytes) : std::nullopt;
                return opened ? std::optional(qs(*opened)) : std::nullopt;
            }};
}

void ReaderForm::readCategories() {
    m_context.library.read(&readers::CategoryService::list)
        .then(this, [this](const Result<std::vector<readers::Category>>& categories) {
            if (categories) setCategories(*categories);
        });
}

/// Those in use; one that is no longer stays with the reader who has it.
void ReaderForm::setCategories(const std::vector<readers::Category>& categories) {
    std::vector<Option<std::string>> options;
    for (const readers::Category& each : categories) {
        if (each.inUse)
            options.push_back({each.code, [this, each] { return nameOf(each, m_context.languages.current()); }});
    }
    m_category->setOptions(std::move(options));
}

/// The category of a new reader is that of the age, until somebody chooses one.
void ReaderForm::proposeCategory() {
    const std::string shipped = "other";
    if (m_reader || m_category->chosen() != shipped) return;
    const Day today = m_context.library.clock().today();
    if (const auto category = readers::categoryByAge(dayFrom(m_birth->text(), today), today))
        m_category->show(*category);
    if (!m_category->chosen()) m_category->show(shipped); // the library has no such category
}

void ReaderForm::begin() {
    m_reader.reset();
    readers::Reader empty;
    empty.category = "other";
    open(QStringLiteral("reader-new"), empty);
}

void ReaderForm::edit(const readers::Reader& reader) {
    m_reader = reader;
    open(Link{QStringLiteral("reader-edit"), reader.id.value, {}}.toString(), reader);
}

void ReaderForm::readMessages() {
    if (!m_reader) return;
    m_context.library.read(&readers::DetailsService::of, m_reader->id)
        .then(this, [this, id = m_reader->id](const Result<readers::ReaderDetails>& details) {
            if (!details || !m_reader || m_reader->id != id) return;
            QStringList due;
            for (const readers::Message& each : details->messages) {
                if (readers::isDue(each, m_context.library.clock().today())) due << qs(each.text);
            }
            m_due->setWords([due] { return tr("Tell the reader: %1").arg(due.join(QStringLiteral("; "))); });
            m_due->setVisible(!due.isEmpty());
        });
}

/// What was typed before and neither saved nor thrown away stands there again.
void ReaderForm::open(const QString& form, const readers::Reader& reader) {
    readKeyState();
    m_due->hide();
    readMessages();
    const auto restored = m_draft->begin(
        form, form, [&] { fill(reader); }, isEditing() ? subjectOf(reader) : DraftSubject());
    retranslate();
    m_draft->offer(m_context.announcer);
    if (restored == FormDraft::Restored::Typed)
        showMessage([] { return tr("Here is again what you typed before; it is not saved yet."); }, Tone::Info);
    if (restored == FormDraft::Restored::Differs)
        showMessage(
            [] {
                return tr("Here is again what you typed before. The same was changed meanwhile; look before you save.");
            },
            Tone::Attention);
}

void ReaderForm::leave() {
    m_draft->leave(m_context.dialogs, *this, [this] { Q_EMIT leaveRequested(); });
}

void ReaderForm::fill(const readers::Reader& reader) {
    m_birthByIin.clear();
    m_form.show(reader);
    showMessage({}, Tone::Attention);
}

void ReaderForm::takeFocus() { (isEditing() ? m_surname : m_iin)->setFocus(Qt::ShortcutFocusReason); }

/// A whole IIN fills the birth date, unless a hand wrote another one.
void ReaderForm::iinTyped() {
    const std::string iin = text::normalizeIin(utf8(m_iin->text()));
    constexpr std::size_t whole = 12;
    if (iin.size() < whole) return showMessage({}, Tone::Attention);
    const auto problem = text::checkIin(iin);
    showMessage(problem ? Words([problem] { return words(*problem); }) : Words(), Tone::Attention);
    askWhetherTaken(iin);
    const auto parts = text::iinParts(iin);
    if (!parts || !parts->birth) return;
    const bool ours = m_birth->text().isEmpty() || m_birth->text() == m_birthByIin;
    if (!ours) return;
    m_birthByIin = dayText(*parts->birth);
    m_birth->setText(m_birthByIin);
}

void ReaderForm::askWhetherTaken(const std::string& iin) {
    m_context.library.read(&readers::ReaderQueries::idByIin, iin)
        .then(this, [this, iin](const Result<std::optional<readers::ReaderId>, Refusal<keys::KeyLocked>>& found) {
            if (!found || !*found || text::normalizeIin(utf8(m_iin->text())) != iin) return;
            if (m_reader && m_reader->id == **found) return;
            showMessage([id = **found] { return words(readers::ReaderRefusal(readers::IinTaken{id})); }, Tone::Refused,
                        **found);
        });
}

void ReaderForm::showMessage(const Words& text, Tone tone, std::optional<readers::ReaderId> other) {
    m_message->setTone(tone);
    m_message->setWords(text);
    m_otherReader = other;
    m_other->setVisible(other.has_value());
}

void ReaderForm::save() {
    if (m_saving) return;
    auto reader = m_form.typed(m_reader.value_or(readers::Reader()));
    if (!reader) {
        showMessage([] { return tr("Write the birth date as 03.02.1990."); }, Tone::Refused);
        return m_birth->setFocus();
    }
    const auto home = [this](const Result<readers::Registered, readers::ReaderRefusal>& answer) { answered(answer); };
    if (m_reader && m_form.isSame(*reader, *m_reader)) {
        m_context.announcer.tell(Tone::Info, nothingChangedWords);
        m_draft->drop();
        return Q_EMIT saved(m_reader->id.value);
    }
    takeOut(*reader);
    m_saving = true;
    if (m_reader)
        m_context.library.write(&readers::ReaderService::edit, *reader).then(this, home);
    else
        m_context.library.write(&readers::ReaderService::add, newReader(*reader)).then(this, home);
}

void ReaderForm::lookForNews() {
    if (!m_reader || m_saving || !isVisible()) return;
    m_context.library.read(&readers::ReaderQueries::byId, m_reader->id)
        .then(this, [this, id = m_reader->id](const Result<std::optional<readers::Reader>>& stored) {
            const bool here = m_reader && m_reader->id == id && !m_saving;
            if (here && stored && *stored && (*stored)->version != m_reader->version) takeNews(**stored);
        });
}

void ReaderForm::takeNews(const readers::Reader& stored) {
    const auto typed = m_form.typed(*m_reader);
    const auto together = typed ? merged(*m_reader, *typed, stored, readers::readerColumns) : std::nullopt;
    if (!together)
        return showMessage(
            [] {
                return tr(
                    "The same was changed meanwhile. What you typed stays here, but it cannot be saved "
                    "over that; cancel and look at the reader again.");
            },
            Tone::Attention);
    const bool untouched = sameFields(*m_reader, *typed, readers::readerColumns);
    m_reader = stored;
    m_draft->stored([&] { m_form.show(stored); });
    m_draft->setAbout(subjectOf(stored));
    fill(*together);
    showMessage(
        [untouched] {
            return untouched ? tr("The reader was changed meanwhile; here is what it is now.")
                             : tr("The reader was changed meanwhile; what you typed is kept.");
        },
        Tone::Info);
}

void ReaderForm::answered(const Result<readers::Registered, readers::ReaderRefusal>& answer) {
    m_saving = false;
    if (!answer) return refused(answer.error());
    const readers::Reader& reader = answer->reader;
    m_context.announcer.done(
        [name = fullName(reader.name), card = qs(reader.card), edited = isEditing()] {
            return edited ? tr("Saved: %1").arg(name) : tr("Registered: %1, card %2").arg(name, card);
        },
        Undo::Offered);
    m_draft->drop();
    Q_EMIT saved(reader.id.value);
    Offer offer;
    for (const readers::ReaderWarning& warning : answer->warnings) {
        if (const auto* same = std::get_if<readers::SameNameAndBirthDate>(&warning))
            offer = {[] { return tr("Open that reader"); },
                     [navigator = &m_context.navigator, id = same->reader.value] {
                         navigator->open(Link{QStringLiteral("reader"), id, {}});
                     }};
    }
    if (answer->warnings.empty()) return;
    m_context.announcer.tell(
        Tone::Attention,
        [warnings = answer->warnings] {
            QStringList all;
            for (const readers::ReaderWarning& warning : warnings) all << words(warning);
            return all.join(QLatin1Char(' '));
        },
        offer);
}

void ReaderForm::refused(const readers::ReaderRefusal& refusal) {
    const Fault* fault = faultIn(refusal);
    if (fault && fault->kind == Fault::Kind::Conflict) lookForNews();
    std::optional<readers::ReaderId> other;
    if (const auto* taken = std::get_if<readers::IinTaken>(&refusal)) other = taken->by;
    if (const auto* taken = std::get_if<readers::CardTaken>(&refusal)) other = taken->by;
    if (std::holds_alternative<readers::NameMissing>(refusal)) m_surname->setFocus();
    showMessage([refusal] { return notSavedWords(faultIn(refusal), words(refusal)); }, Tone::Refused, other);
}

void ReaderForm::applyLook(const Look& look) {
    m_card->setMaximumWidth(look.px(760));
    if (QLayout* column = m_card->parentWidget() ? m_card->parentWidget()->layout() : nullptr)
        column->setContentsMargins(look.px(space::l), look.px(space::s), look.px(space::l), look.px(space::l));
}

void ReaderForm::retranslate() {
    m_title->setText(isEditing() ? tr("Change the reader") : tr("New reader"));
    m_save->setText(isEditing() ? tr("Save") : tr("Register"));
    m_save->setToolTip(QStringLiteral("Ctrl+S"));
    m_cancel->setText(tr("Cancel"));
    m_other->setText(tr("Open that reader"));
    showSealed();
    m_cancel->setToolTip(QStringLiteral("Esc"));
    auto* form = m_card->findChild<QFormLayout*>();
    // Neither is asked of a new reader; a suspension is no reason that a hand has written.
    const bool isSuspended = m_reader && readers::suspendedFor(m_reader->blockedReason);
    const auto show = [form](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        if (form && form->labelForField(field)) form->labelForField(field)->setVisible(isShown);
    };
    show(m_note, isEditing());
    show(m_blocked, isEditing() && !isSuspended);
}

/// What is sealed is not in the fields: an empty one leaves it as it is.
void ReaderForm::showSealed() {
    const readers::SealedValues none;
    const readers::SealedValues& sealed = m_reader ? m_reader->sealed : none;
    const auto tell = [](QLineEdit* field, bool isSealed) {
        field->setPlaceholderText(isSealed ? tr("sealed; type another one, or - to take it away") : QString());
    };
    tell(m_iin, sealed.iin.has_value());
    tell(m_phone, sealed.phone.has_value());
    tell(m_address, sealed.address.has_value());
}

QWidget* ReaderForm::lastField() const {
    QWidget* last = nullptr;
    for (const LabelledWidget& field : m_form.fields()) {
        if (field.widget->isVisibleTo(this)) last = field.widget;
    }
    return last;
}

void ReaderForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) { // from field to field, at the end it saves
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) return button->click();
        if (focusWidget() == lastField()) return save();
        focusNextChild();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kitapdar::ui
