#include "ui/administration/TargetsSection.h"

#include "core/exchange/targets/TargetSearch.h"
#include "core/library/Library.h"
#include "ui/dialogs/Dialogs.h"
#include "wording/RecordFileWords.h"
#include "wording/TargetWords.h"
#include "wording/Text.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace kitapdar::ui {

namespace {

using exchange::Target;
using exchange::TargetAnswer;
using exchange::TargetProtocol;
using Encoding = std::optional<text::Encoding>;

constexpr auto patience = std::chrono::seconds(10);

std::vector<Column<Target>> targetColumns() {
    return {
        {.head = {.id = QStringLiteral("name"), .title = [] { return Administration::tr("Catalogue"); }, .width = 300},
         .text = [](const Target& target) { return qs(target.name); }},
        {.head = {.id = QStringLiteral("protocol"),
                  .title = [] { return Administration::tr("Protocol"); },
                  .width = 110},
         .text = [](const Target& target) { return words(target.protocol); }},
        {.head = {.id = QStringLiteral("address"), .title = [] { return Administration::tr("Address"); }, .width = 380},
         .text = [](const Target& target) { return qs(target.address); }},
        {.head = {.id = QStringLiteral("use"), .title = [] { return Administration::tr("State"); }, .width = 140},
         .text = [](const Target& target) {
             return target.inUse ? Administration::tr("in use") : Administration::tr("out of use");
         }}};
}

std::vector<Option<Encoding>> encodings() {
    std::vector<Option<Encoding>> all = {{Encoding(), [] { return Administration::tr("Each record by itself"); }}};
    for (const text::Encoding each : text::kAllEncodings) all.push_back({each, [each] { return words(each); }});
    return all;
}

} // namespace

TargetsSection::TargetsSection(const Context& context)
    : ListSection(
          context, QStringLiteral("targets"), [] { return Administration::tr("Other catalogues"); },
          [] {
              return Administration::tr(
                  "They are asked for the ISBN of a new record, all at once; their records are shown in this order "
                  "(Alt+↑, Alt+↓). Nothing but the number is sent. A file of records is looked through at the desk "
                  "that "
                  "asks.");
          },
          targetColumns(), [](const Target& target) { return target.id; }),
      m_trial(context.jobs) {
    m_form.line(&Target::name, [] { return Administration::tr("Name"); });
    const auto protocol = m_form.choice(&Target::protocol, [] { return Administration::tr("Protocol"); },
                                        {{TargetProtocol::Z3950, [] { return words(TargetProtocol::Z3950); }},
                                         {TargetProtocol::Sru, [] { return words(TargetProtocol::Sru); }},
                                         {TargetProtocol::File, [] { return words(TargetProtocol::File); }}});
    QLineEdit* const address = m_form.line(
        &Target::address, [] { return Administration::tr("Address"); },
        [] { return Administration::tr("host:port/database, https://… of SRU, or the path of a file"); });
    m_form.choice(&Target::format, [] { return Administration::tr("Dialect"); },
                  {{catalogue::MarcFormat::Marc21, [] { return QStringLiteral("MARC 21"); }},
                   {catalogue::MarcFormat::Unimarc, [] { return QStringLiteral("UNIMARC"); }}});
    m_form.choice(
        &Target::encoding, [] { return Administration::tr("Encoding"); }, encodings());
    m_form.line(
        &Target::isbnIndex, [] { return Administration::tr("Index of the ISBN"); },
        [] { return Administration::tr("empty: as the standard has it"); });
    m_form.choice(&Target::inUse, [] { return Administration::tr("State"); },
                  {{true, [] { return Administration::tr("in use"); }},
                   {false, [] { return Administration::tr("out of use"); }}});
    showFields({"name", "protocol", "address", "format", "encoding", "index", "use"});
    auto* ask = makeButton([] { return Administration::tr("Try it"); }, Icon::Search);
    ask->setToolTip(QStringLiteral("Alt+Enter"));
    addButton(ask);
    connect(ask, &QPushButton::clicked, this, [this] { tryTyped(); });
    auto* choose = makeButton([] { return Administration::tr("A file of records…"); }, Icon::Import);
    addButton(choose);
    connect(choose, &QPushButton::clicked, this, [this, protocol, address] {
        this->context().dialogs.openFile(*this, {Administration::tr("A file of records"), {}, {}, {}},
                                         [protocol, address](const QString& file) {
                                             protocol->show(TargetProtocol::File);
                                             address->setText(file);
                                         });
    });
    table().installEventFilter(this); // the list itself goes up and down, whatever else is held
    need(Permission::LibraryEdit);
    follow({Subject::Target});
}

void TargetsSection::read() {
    context()
        .library.read(&exchange::TargetService::targets)
        .then(this, [this](const Result<std::vector<Target>>& all) {
            if (!all) return notRead(all.error());
            setRows(*all);
        });
}

void TargetsSection::store(const Target& value, bool isNew) {
    if (isNew) {
        context()
            .library.write(&exchange::TargetService::add, value)
            .then(this, [this](const Result<std::int64_t, exchange::TargetRefusal>& answer) {
                stored(answer, answer ? std::optional(*answer) : std::nullopt);
            });
        return;
    }
    context()
        .library.write(&exchange::TargetService::edit, value)
        .then(this, [this, id = value.id](const Result<void, exchange::TargetRefusal>& answer) {
            stored(answer, std::optional(id));
        });
}

void TargetsSection::erase(const Target& value) {
    context()
        .library.write(&exchange::TargetService::remove, value.id)
        .then(this, [this](const Result<void, exchange::TargetRefusal>& answer) { removed(answer); });
}

void TargetsSection::move(int by) {
    const auto row =
        std::ranges::find_if(rows(), [id = table().currentId()](const Target& each) { return each.id == id; });
    if (row == rows().end()) return;
    const std::int64_t to = row - rows().begin() + 1 + by;
    if (to < 1 || to > std::ssize(rows())) return;
    context()
        .library.write(&exchange::TargetService::place, row->id, to)
        .then(this, [this, id = row->id](const Result<void, exchange::TargetRefusal>& answer) {
            if (!answer) return say(Tone::Refused, [no = answer.error()] { return words(no); });
            standOn(id);
            read();
        });
}

void TargetsSection::tryTyped() {
    auto target = m_form.typed(Target());
    if (!target || m_trial.isRunning()) return;
    if (const auto flaw = exchange::flawOf(*target)) return say(Tone::Refused, [flaw] { return words(*flaw); });
    target->inUse = true; // one that is switched off can be tried, too
    const QString name = qs(target->name);
    say(Tone::Info, [name] { return Administration::tr("%1: asking…").arg(name); });
    m_trial.start([name] { return Administration::tr("Trying “%1”").arg(name); }, this,
                  [target = *target](jobs::Progress& progress) {
                      return exchange::askTargets(std::vector<Target>{target}, {exchange::sampleIsbn()}, patience,
                                                  progress);
                  },
                  [this, name](const Result<std::vector<TargetAnswer>>& answers) {
                      if (!answers || answers->empty()) return say(Tone::Normal, {});
                      const TargetAnswer answer = answers->front();
                      say(answer.problem ? Tone::Refused : Tone::Ok,
                          [name, answer] { return QStringLiteral("%1: %2").arg(name, trialWords(answer)); });
                  });
}

void TargetsSection::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::AltModifier) return tryTyped();
    ListSection::keyPressEvent(event);
}

bool TargetsSection::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool up = key.key() == Qt::Key_Up;
        if (key.modifiers() & Qt::AltModifier && (up || key.key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
    }
    return ListSection::eventFilter(watched, event);
}

} // namespace kitapdar::ui
