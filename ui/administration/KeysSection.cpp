#include "ui/administration/KeysSection.h"

#include "core/administration/Forget.h"
#include "core/administration/KeyChange.h"
#include "core/keys/OpenKey.h"
#include "core/library/Library.h"
#include "core/places/PlaceQueries.h"
#include "ui/administration/Administration.h"
#include "ui/administration/RecoveryPaper.h"
#include "ui/dialogs/Dialogs.h"
#include "ui/input/PermittedWidget.h"
#include "ui/printing/Printing.h"
#include "ui/settings/Settings.h"
#include "ui/settings/TableMemory.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Signing.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"
#include "wording/PermissionWords.h"
#include "wording/SealingWords.h"
#include "wording/Text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kitapdar::ui {

namespace {

using keys::KeySlot;
using keys::SlotKind;
using readers::SealingService;

QString kindWords(SlotKind kind) {
    switch (kind) {
    case SlotKind::Desk:
        return Administration::tr("Desk");
    case SlotKind::Passphrase:
        return Administration::tr("Passphrase");
    case SlotKind::Recovery:
        break;
    }
    return Administration::tr("Recovery sheet");
}

std::vector<Column<SlotLine>> columns() {
    return {{.head = {.id = QStringLiteral("kind"),
                      .title = [] { return Administration::tr("Who opens the key"); },
                      .width = 240},
             .text = [](const SlotLine& line) { return kindWords(line.slot.kind); }},
            {.head = {.id = QStringLiteral("desk"), .title = [] { return Administration::tr("Name"); }, .width = 220},
             .text = [](const SlotLine& line) { return qs(line.slot.desk); }},
            {.head = {.id = QStringLiteral("since"), .title = [] { return Administration::tr("Since"); }, .width = 160},
             .text = [](const SlotLine& line) { return momentText(line.slot.madeAt); }},
            {.head = {.id = QStringLiteral("proven"),
                      .title = [] { return Administration::tr("Typed back"); },
                      .width = 160},
             .text = [](const SlotLine& line) {
                 if (line.slot.kind != SlotKind::Recovery) return QString();
                 return line.slot.provenAt ? momentText(*line.slot.provenAt) : Administration::tr("not yet");
             }}};
}

using HeldKey = Result<keys::DataKey, std::variant<Fault, keys::WrongPassphrase, keys::OtherSheet>>;

/// By what was typed at a desk that has no key: a sheet, or else a passphrase. Takes about a second.
HeldKey keyBy(const std::string& secret, const std::vector<KeySlot>& slots) {
    const auto held = [](auto key) -> HeldKey {
        if (key) return std::move(*key);
        return std::visit([](const auto& no) -> HeldKey { return fail(no); }, key.error());
    };
    const auto sheet = keys::RecoverySheet::read(secret);
    for (const KeySlot& slot : slots) {
        if (sheet && slot.kind == SlotKind::Recovery) return held(keys::openedBy(*sheet, slot));
        if (!sheet && slot.kind == SlotKind::Passphrase) return held(keys::openedBy(secret, slot));
    }
    if (sheet) return fail(keys::OtherSheet{});
    return fail(keys::WrongPassphrase{});
}

struct RefusalWords {
    QString operator()(const keys::WrongPassphrase& no) const { return words(no); }
    QString operator()(const keys::OtherSheet& no) const { return words(no); }
    QString operator()(const Fault& no) const { return words(Result<void, readers::SealingRefusal>(fail(no)).error()); }
};

} // namespace

KeysSection::KeysSection(const Context& context)
    : Section(
          context, QStringLiteral("keys"), [] { return Administration::tr("Key of the readers' data"); },
          [] {
              return Administration::tr(
                  "IIN, phone and address of readers are sealed by one key of the library. Desks, a passphrase and the "
                  "recovery sheet open it; without any of them nobody reads these data again.");
          }),
      m_job(context.jobs),
      m_model(columns(), [](const SlotLine& line) { return line.number; }),
      m_table(new DataTable(QStringLiteral("administration.keys"), m_model, memoryIn(context.settings))),
      m_standing(new Label),
      m_typingCard(new Card),
      m_typingText(new Label),
      m_secret(new QLineEdit),
      m_again(new QLineEdit),
      m_done(makePrimaryButton([] { return Administration::tr("Go on"); })),
      m_cancel(makeButton([] { return Administration::tr("Cancel"); })),
      m_sheetCard(new Card),
      m_sheet(new Label({}, Type::Title, Tone::Normal, true)),
      m_print(makeButton([] { return Administration::tr("Print"); }, Icon::Print)),
      m_written(makePrimaryButton([] { return Administration::tr("It is on paper: hide it"); })),
      m_make(makePrimaryButton([] { return Administration::tr("Make the key"); })),
      m_newSheet(makeButton([] { return Administration::tr("New recovery sheet…"); }, Icon::Print)),
      m_prove(makeButton([] { return Administration::tr("Type the sheet back…"); }, Icon::Check)),
      m_addDesk(makeButton([] { return Administration::tr("Give this desk the key"); }, Icon::Desk)),
      m_remove(makeButton([] { return Administration::tr("Take the key away…"); }, Icon::Trash)),
      m_passphrase(makeButton([] { return Administration::tr("Set a passphrase…"); }, Icon::Keyboard)),
      m_seal(makeButton([] { return Administration::tr("Seal what is in clear…"); }, Icon::Lock)),
      m_rotate(makeButton([] { return Administration::tr("Change the key…"); }, Icon::Refresh)) {
    build();
}

void KeysSection::build() {
    for (Label* label : {m_standing, m_typingText, m_sheet}) label->setWordWrap(true);
    m_sheet->setObjectName(QStringLiteral("recovery-sheet"));
    m_sheet->setTextInteractionFlags(Qt::NoTextInteraction);
    m_secret->setObjectName(QStringLiteral("key-secret"));
    for (QLineEdit* field : {m_secret, m_again}) field->setEchoMode(QLineEdit::Password);
    keepWorded(this, [this] {
        m_table->setAccessibleName(title());
        m_secret->setAccessibleName(Administration::tr("Sheet or passphrase"));
        m_again->setAccessibleName(Administration::tr("Once more"));
        m_again->setPlaceholderText(Administration::tr("Once more"));
        m_standing->setText(standing());
    });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->emptyState().setWords(Icon::Lock, [] { return Administration::tr("The library has no key yet."); });
    auto* buttons = new FlowLayout;
    for (QPushButton* each : {m_make, m_newSheet, m_prove, m_addDesk, m_remove, m_passphrase, m_seal, m_rotate}) {
        buttons->addWidget(each);
        keepPermitted(context().actions, *each, Permission::KeyManage);
    }
    auto* answers = new FlowLayout(Qt::AlignRight);
    for (QPushButton* each : {m_cancel, m_done}) answers->addWidget(each);
    for (QWidget* each : std::initializer_list<QWidget*>{m_typingText, m_secret, m_again})
        m_typingCard->content()->addWidget(each);
    m_typingCard->content()->addLayout(answers);
    auto* warning = new Label({}, Type::Body, Tone::Attention);
    warning->setWordWrap(true);
    warning->setWords([] {
        return Administration::tr(
            "This is shown once and is stored nowhere. Print it or write it down, put it into a safe, and type it "
            "back.");
    });
    auto* afterwards = new FlowLayout(Qt::AlignRight);
    for (QPushButton* each : {m_print, m_written}) afterwards->addWidget(each);
    for (QWidget* each : std::initializer_list<QWidget*>{m_sheet, warning}) m_sheetCard->content()->addWidget(each);
    m_sheetCard->content()->addLayout(afterwards);
    column()->addWidget(m_standing);
    column()->addWidget(m_table, 1);
    column()->addLayout(buttons);
    column()->addWidget(message());
    column()->addWidget(m_typingCard);
    column()->addWidget(m_sheetCard);
    m_typingCard->hide();
    m_sheetCard->hide();
    keepStyled(this, [buttons, answers, afterwards](const Look& look) {
        for (FlowLayout* each : {buttons, answers, afterwards}) each->setSpacing(look.px(space::s));
    });
    m_model.readBy([this] { read(); });
    connect(m_make, &QPushButton::clicked, this, &KeysSection::make);
    connect(m_newSheet, &QPushButton::clicked, this, &KeysSection::makeSheet);
    connect(m_prove, &QPushButton::clicked, this, [this] { type(Typing::Proof); });
    connect(m_addDesk, &QPushButton::clicked, this, &KeysSection::addDesk);
    connect(m_remove, &QPushButton::clicked, this, &KeysSection::removeSlot);
    connect(m_passphrase, &QPushButton::clicked, this, [this] { type(Typing::Passphrase); });
    connect(m_seal, &QPushButton::clicked, this, &KeysSection::seal);
    connect(m_rotate, &QPushButton::clicked, this, [this] { type(Typing::Rotation); });
    connect(m_done, &QPushButton::clicked, this, &KeysSection::typed);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_isRotating ? m_job.stop() : type(Typing::Nothing); });
    connect(m_print, &QPushButton::clicked, this, &KeysSection::printSheet);
    connect(m_written, &QPushButton::clicked, this, [this] { type(Typing::Proof); });
    connect(m_secret, &QLineEdit::returnPressed, this, [this] {
        if (m_typing == Typing::Passphrase) return m_again->setFocus(Qt::TabFocusReason);
        typed();
    });
    connect(m_again, &QLineEdit::returnPressed, this, &KeysSection::typed);
    connect(m_table, &DataTable::currentIdChanged, this, [this] { follow(); });
    connect(&m_job, &OneJob::changed, this, [this] {
        follow();
        showProgress();
    });
    follow();
}

void KeysSection::takeFocus() {
    if (m_typing != Typing::Nothing) return m_secret->setFocus(Qt::OtherFocusReason);
    (m_make->isVisibleTo(this) ? static_cast<QWidget*>(m_make) : m_table)->setFocus(Qt::OtherFocusReason);
}

void KeysSection::read() {
    context().library.read(&SealingService::state).then(this, [this](const Result<readers::KeyState>& state) {
        if (!state) return tellUnread(context().announcer, m_model, state.error());
        show(*state);
    });
}

void KeysSection::show(const readers::KeyState& state) {
    m_state = state;
    m_isKnown = true;
    std::vector<SlotLine> lines;
    for (const KeySlot& slot : state.slots) lines.push_back({std::ssize(lines) + 1, slot});
    m_model.setRows(std::move(lines));
    m_standing->setText(standing());
    follow();
}

QString KeysSection::standing() const {
    if (!m_isKnown) return {};
    if (!m_state.key)
        return Administration::tr("The library has no key. Readers whose data are in clear: %1.")
            .arg(numberText(m_state.clearReaders));
    QStringList lines;
    lines << (m_state.key->seals ? Administration::tr("IIN, phone and address of readers are sealed.")
                                 : Administration::tr("IIN, phone and address of readers are still in clear: %1.")
                                       .arg(numberText(m_state.clearReaders)));
    lines << (m_state.isOpen ? Administration::tr("This desk opens the key.")
                             : Administration::tr("This desk does not open the key: these data are locked here."));
    if (!m_state.isProven)
        lines << Administration::tr(
            "No recovery sheet was typed back yet: until then nothing in clear is sealed and no "
            "other desk gets the key.");
    if (const auto place = context().library.key().deskPlace()) lines << placeWords(*place);
    return lines.join(QLatin1Char(' '));
}

void KeysSection::follow() {
    const bool has = m_state.key.has_value();
    const bool free = !m_busy && !m_job.isRunning();
    const bool open = has && m_state.isOpen;
    m_make->setVisible(m_isKnown && !has);
    m_make->setEnabled(free);
    for (QPushButton* each : {m_newSheet, m_prove, m_addDesk, m_remove, m_passphrase, m_rotate}) each->setVisible(has);
    m_seal->setVisible(has && (!m_state.key->seals || m_state.clearReaders > 0));
    m_newSheet->setEnabled(free && open);
    m_prove->setEnabled(free && open);
    m_addDesk->setEnabled(free && has);
    m_remove->setEnabled(free && m_table->currentId().has_value());
    m_passphrase->setEnabled(free && open);
    m_seal->setEnabled(free && open);
    m_rotate->setEnabled(free && open);
    m_done->setEnabled(free);
    m_typingCard->setVisible(m_typing != Typing::Nothing);
    m_again->setVisible(m_typing == Typing::Passphrase);
    m_sheetCard->setVisible(!m_sheetText.isEmpty());
}

void KeysSection::clearSecrets() {
    m_secret->clear();
    m_again->clear();
    m_sheetText.clear();
    m_sheet->clear();
    m_typing = Typing::Nothing;
}

/// What is not on paper by then is made anew: a sheet that nobody has typed back opens nothing that matters.
void KeysSection::hideEvent(QHideEvent* event) {
    clearSecrets();
    follow();
    Section::hideEvent(event);
}

void KeysSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isRotating) return m_job.stop();
    if (event->key() == Qt::Key_Escape && m_typing != Typing::Nothing) return type(Typing::Nothing);
    Section::keyPressEvent(event);
}

void KeysSection::refuse(Words why) {
    m_busy = false;
    say(Tone::Refused, why);
    follow();
}

void KeysSection::home(const Result<void, readers::SealingRefusal>& answer, Words done) {
    if (!answer) return refuse([no = answer.error()] { return words(no); });
    m_busy = false;
    say(Tone::Normal, {});
    context().announcer.done(done);
    read();
}

void KeysSection::ask(const QString& title, const QString& text, const QString& yes, std::function<void()> act) {
    context().dialogs.ask(*this, {title, text, yes, Administration::tr("Leave it"), Tone::Attention},
                          [self = QPointer(this), act = std::move(act)](bool agreed) {
                              if (self && agreed) act();
                          });
}

void KeysSection::withKey(std::function<void(const std::shared_ptr<const keys::OpenedKey>&)> use) {
    using Opened = Result<std::shared_ptr<const keys::OpenedKey>, readers::SealingRefusal>;
    m_busy = true;
    follow();
    context().library.read(&SealingService::opened).then(this, [this, use = std::move(use)](const Opened& opened) {
        if (!opened) return refuse([no = opened.error()] { return words(no); });
        use(*opened);
    });
}

void KeysSection::addSlot(const KeySlot& slot, Words done) {
    context()
        .library.write(&SealingService::addSlot, slot)
        .then(this, [this, done = std::move(done)](const Result<void, readers::SealingRefusal>& answer) {
            home(answer, done);
        });
}

void KeysSection::make() {
    const std::string publicKey = context().library.key().deskPublicKey();
    if (publicKey.empty())
        return refuse([] { return Administration::tr("This desk has no key pair of its own; the log says why."); });
    m_busy = true;
    follow();
    context()
        .library.write(&SealingService::make, publicKey, context().library.session().desk)
        .then(this, [this](const Result<void, readers::SealingRefusal>& answer) {
            home(answer, [] { return Administration::tr("The library has a key, and this desk opens it."); });
        });
}

void KeysSection::makeSheet() {
    type(Typing::Nothing);
    withKey([this](const std::shared_ptr<const keys::OpenedKey>& opened) {
        const auto sheet = keys::RecoverySheet::make();
        const QString text = qs(sheet.text());
        context()
            .library.write(&SealingService::addSlot, keys::slotForSheet(opened->key, sheet))
            .then(this, [this, text](const Result<void, readers::SealingRefusal>& answer) {
                home(answer,
                     [] { return Administration::tr("A new recovery sheet; an older one opens nothing now."); });
                if (answer && isVisible()) showSheet(text);
            });
    });
}

void KeysSection::showSheet(const QString& sheet) {
    m_sheetText = sheet;
    m_sheet->setText(sheet);
    follow();
    m_print->setFocus(Qt::OtherFocusReason);
}

void KeysSection::printSheet() {
    const QString day = dayText(context().library.clock().today());
    context().library.read(&places::PlaceQueries::libraryName).then(this, [this, day](const auto& name) {
        if (m_sheetText.isEmpty()) return;
        const QString library = name ? qs(name->kk.empty() ? name->ru : name->kk) : QString();
        context()
            .printing
            .print({}, {Administration::tr("Recovery sheet"), recoveryPaper(m_sheetText, library, day),
                        PrintJob::Kind::Pdf})
            .then(this, [this](const Result<void, PrintRefusal>& printed) {
                if (!printed) return say(Tone::Refused, [no = printed.error()] { return printWords(no); });
                context().announcer.done([] { return Administration::tr("The sheet is with the printer."); });
            });
    });
}

void KeysSection::type(Typing what) {
    clearSecrets();
    m_typing = what;
    say(Tone::Normal, {});
    m_typingText->setWords([what] {
        switch (what) {
        case Typing::Proof:
            return Administration::tr("Type the eight groups from the paper.");
        case Typing::Rotation:
            return Administration::tr(
                "Everything is sealed anew by another key; backups from before keep the old one. Desks that have the "
                "key "
                "get the new one; the passphrase is to be set anew. Type the eight groups of the recovery sheet.");
        case Typing::Passphrase:
            return Administration::tr("At least %1 characters. It opens the key at any desk.")
                .arg(keys::shortestPassphrase);
        case Typing::Opening:
            return Administration::tr(
                "This desk has no key. Type the eight groups of the recovery sheet, or the passphrase.");
        case Typing::Nothing:
            break;
        }
        return QString();
    });
    follow();
    if (what != Typing::Nothing) m_secret->setFocus(Qt::OtherFocusReason);
}

void KeysSection::typed() {
    if (m_busy || m_job.isRunning() || m_secret->text().isEmpty()) return;
    const QString secret = m_secret->text();
    const Typing what = m_typing;
    if (what == Typing::Passphrase) {
        if (secret.size() < keys::shortestPassphrase)
            return refuse([] { return words(keys::PassphraseTooShort{keys::shortestPassphrase}); });
        if (secret != m_again->text()) {
            m_again->clear();
            m_again->setFocus(Qt::OtherFocusReason);
            return refuse([] { return Administration::tr("What was typed twice is not the same."); });
        }
        return setPassphrase(secret);
    }
    if (what == Typing::Proof) return prove(utf8(secret));
    if (what == Typing::Rotation) return rotate(utf8(secret));
    if (what == Typing::Opening) openBy(utf8(secret));
}

void KeysSection::prove(const std::string& sheet) {
    m_busy = true;
    follow();
    context()
        .library.write(&SealingService::prove, sheet)
        .then(this, [this](const Result<void, readers::SealingRefusal>& answer) {
            if (answer) type(Typing::Nothing);
            home(answer, [] { return Administration::tr("The recovery sheet is right."); });
        });
}

void KeysSection::rotate(const std::string& sheet) {
    m_busy = true;
    follow();
    using By = Result<staff::Permitted<Permission::KeyManage>, Refusal<>>;
    context().library.permission<Permission::KeyManage>().then(this, [this, sheet](const By& by) {
        if (!by) return refuse([no = by.error()] { return words(no); });
        m_busy = false;
        m_isRotating = true;
        m_job.start([] { return Administration::tr("Changing the key"); }, this,
                    [&library = context().library, by = *by, sheet](jobs::Progress& progress) {
                        return changeKey(library.store(), library.journal(), library.key(), by, sheet, progress);
                    },
                    [this, sheet](const Changed& done) { rotated(sheet, done); });
    });
}

void KeysSection::askToSign(const std::string& sheet) {
    context().library.read(&SealingService::toSign).then(this, [this, sheet](const auto& act) {
        if (!act) return refuse([no = act.error()] { return words(no); });
        const Signing* const signing = Signing::of(*this);
        if (!signing) return;
        m_busy = false;
        say(Tone::Normal, {});
        follow();
        const auto lines = [] {
            return Administration::tr(
                "The library gets a new key. IIN, phone and address of all readers are sealed anew, and backups from "
                "before keep the old key.");
        };
        signing->ask(*act, {lines, m_model.rowCount()}, [self = QPointer(this), sheet] {
            if (self) self->rotate(sheet);
        });
    });
}

void KeysSection::rotated(const std::string& sheet, const Changed& done) {
    m_isRotating = false;
    const Fault* fault = done ? nullptr : faultIn(done.error());
    if (fault && fault->kind == Fault::Kind::Cancelled) {
        type(Typing::Nothing);
        return say(Tone::Attention,
                   [] { return Administration::tr("Stopped: the library keeps the key that it has."); });
    }
    if (!done && std::holds_alternative<staff::SignatureMissing>(done.error()) && Signing::of(*this))
        return askToSign(sheet);
    if (!done) return refuse([no = done.error()] { return words(no); });
    type(Typing::Nothing);
    read();
    QStringList lost;
    for (const std::string& slot : done->lostSlots) lost << qs(slot);
    const Words sealed = [count = done->readers] {
        return Administration::tr("The library has a new key. Readers whose data were sealed anew: %1.")
            .arg(numberText(count));
    };
    if (lost.isEmpty()) return context().announcer.done(sealed);
    say(Tone::Attention, [sealed, names = lost.join(QStringLiteral(", "))] {
        return sealed() + QLatin1Char(' ') + Administration::tr("These open it no longer: %1.").arg(names);
    });
}

void KeysSection::showProgress() {
    if (!m_isRotating || !m_job.isRunning()) return;
    const auto job = m_job.running();
    const auto step = job ? job->step : std::nullopt;
    say(Tone::Info, [step] {
        if (!step || step->total == 0)
            return Administration::tr("Sealing everything anew… “Cancel” keeps the old key.");
        return Administration::tr("Sealing everything anew: %1 of %2 readers. “Cancel” keeps the old key.")
            .arg(numberText(step->done), numberText(step->total));
    });
}

/// Takes about a second of the processor, so it is a job.
void KeysSection::setPassphrase(const QString& passphrase) {
    withKey([this, passphrase](const std::shared_ptr<const keys::OpenedKey>& opened) {
        m_job.start([] { return Administration::tr("Sealing the key by a passphrase"); }, this,
                    [opened, secret = utf8(passphrase)](jobs::Progress&) {
                        return keys::slotForPassphrase(opened->key, secret);
                    },
                    [this](const Result<KeySlot>& slot) {
                        if (!slot) return refuse([no = slot.error()] { return RefusalWords()(no); });
                        type(Typing::Nothing);
                        addSlot(*slot, [] { return Administration::tr("The passphrase opens the key."); });
                    });
    });
}

void KeysSection::addDesk() {
    const std::string publicKey = context().library.key().deskPublicKey();
    if (publicKey.empty())
        return refuse([] { return Administration::tr("This desk has no key pair of its own; the log says why."); });
    if (!m_state.isOpen) return type(Typing::Opening);
    withKey([this, publicKey](const std::shared_ptr<const keys::OpenedKey>& opened) {
        addSlot(keys::slotForDesk(opened->key, publicKey, context().library.session().desk),
                [] { return Administration::tr("This desk opens the key."); });
    });
}

void KeysSection::openBy(const std::string& secret) {
    m_job.start([] { return Administration::tr("Opening the key"); }, this,
                [secret, slots = m_state.slots](jobs::Progress&) { return keyBy(secret, slots); },
                [this](const Result<keys::DataKey, Held>& key) {
                    if (!key) return refuse([no = key.error()] { return std::visit(RefusalWords(), no); });
                    if (const auto held = context().library.key().hold(*key); !held)
                        return refuse([no = held.error()] { return RefusalWords()(no); });
                    type(Typing::Nothing);
                    m_state.isOpen = true;
                    addDesk();
                });
}

void KeysSection::removeSlot() {
    const auto id = m_table->currentId();
    const SlotLine* line = id ? m_model.rowWith(*id) : nullptr;
    if (!line) return;
    const KeySlot slot = line->slot;
    const QString name =
        slot.desk.empty() ? kindWords(slot.kind) : kindWords(slot.kind) + QStringLiteral(": ") + qs(slot.desk);
    ask(Administration::tr("Take the key away?"),
        Administration::tr(
            "%1 opens the key no longer. Whoever had it may still know the key: only changing the key makes that "
            "worthless.")
            .arg(name),
        Administration::tr("Take it away"), [this, slotName = slot.name] {
            m_busy = true;
            follow();
            context()
                .library.write(&SealingService::removeSlot, slotName)
                .then(this, [this](const Result<void, readers::SealingRefusal>& answer) {
                    home(answer, [] { return Administration::tr("Taken away."); });
                });
        });
}

void KeysSection::seal() {
    ask(Administration::tr("Seal what is in clear?"),
        Administration::tr(
            "IIN, phone and address of all readers are sealed, and older entries of the journal forget them. "
            "Backups from before have them in clear still."),
        Administration::tr("Seal it"), [this] {
            m_busy = true;
            follow();
            using By = Result<staff::Permitted<Permission::KeyManage>, Refusal<>>;
            context().library.permission<Permission::KeyManage>().then(this, [this](const By& by) {
                if (!by) return refuse([no = by.error()] { return words(no); });
                m_busy = false;
                m_job.start(
                    [] { return Administration::tr("Sealing data of readers"); }, this,
                    [&library = context().library, by = *by](jobs::Progress& progress) {
                        return sealReaders(library.store(), library.journal(), library.key(), by, {}, progress);
                    },
                    [this](const Result<SealReadersReport, SealReadersRefusal>& report) {
                        if (!report) return refuse([no = report.error()] { return words(no); });
                        read();
                        context().announcer.done([count = report->readers] {
                            return Administration::tr("Readers whose data were sealed: %1.").arg(numberText(count));
                        });
                    });
            });
        });
}

} // namespace kitapdar::ui
