#include "ui/digitization/Proofreading.h"

#include "core/library/Library.h"
#include "core/recognition/Spelling.h"
#include "core/recognition/TextAlignment.h"
#include "ui/digitization/LearnedCorrections.h"
#include "ui/digitization/OtherText.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/ScanView.h"
#include "ui/input/PermittedWidget.h"
#include "ui/settings/Settings.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/Jobs.h"
#include "ui/shell/Link.h"
#include "ui/shell/Unread.h"
#include "ui/theme/Follow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/RecognitionWords.h"
#include "wording/Text.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace kitapdar::ui {

using pages::PageRow;

namespace {

/// Letters that engines take for one another, on Ctrl+1 to Ctrl+4.
constexpr std::array pairs{std::pair(u'қ', u'к'), std::pair(u'ң', u'н'), std::pair(u'ү', u'ұ'), std::pair(u'і', u'1')};
constexpr std::u16string_view kazakhLetters = u"әғқңөұүһі";

QString formOf(pages::PageId page) { return QStringLiteral("proofread/%1").arg(page.value); }

/// The other letter of the pair, in the same case; none when the letter is of another pair.
std::optional<QChar> partner(QChar letter, std::size_t pair) {
    const auto [a, b] = pairs[pair];
    const QChar small = letter.toLower();
    if (small != QChar(a) && small != QChar(b)) return std::nullopt;
    const QChar other(small == QChar(a) ? b : a);
    return letter.isUpper() ? other.toUpper() : other;
}

} // namespace

Proofreading::Proofreading(const Context& context, PageModel& pages, ScanPictures& pictures, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pages(pages),
      m_pictures(pictures),
      m_draft(new FormDraft(context.settings.drafts(), this)),
      m_strip(new ScanView),
      m_editor(new QPlainTextEdit),
      m_other(new OtherText),
      m_learned(new LearnedCorrections(context)),
      m_about(new Label({}, Type::Body, Tone::Secondary)),
      m_counters(new Label({}, Type::Body, Tone::Normal, true)),
      m_next(makePrimaryButton([this] { return tr("Next doubtful word (F4)"); }, Icon::ArrowRight)),
      m_whole(makeButton([this] { return tr("Page is proofread (Ctrl+Enter)"); }, Icon::Tick)) {
    build();
    m_draft->watch(QStringLiteral("text"), m_editor);
    connect(&m_pages, &PageModel::loaded, this, &Proofreading::rowsLoaded);
    connect(&m_pictures, &ScanPictures::drawn, this, [this](const QString& key, const QImage& image) {
        const auto picture = m_pages.picture(row());
        if (picture && picture->key() == key) m_strip->setImage(image);
    });
    connect(m_strip, &ScanView::resized, this, &Proofreading::showPicture);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &Proofreading::showLine);
    connect(m_editor, &QPlainTextEdit::blockCountChanged, this, [this] {
        if (!m_isFilling) placeLines();
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) say();
    });
    connect(&context.changes, &Changes::committed, this, &Proofreading::committed);
    keepWorded(this, [this] { retranslate(); });
}

void Proofreading::build() {
    m_editor->setTabChangesFocus(true);
    m_strip->setFocusPolicy(Qt::NoFocus); // zoom and place follow the line
    m_about->setWordWrap(true);
    m_counters->setWordWrap(true);
    auto* facts = new QHBoxLayout;
    facts->addWidget(m_about, 1);
    facts->addWidget(m_counters, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(facts);
    all->addWidget(m_strip, 1);
    all->addWidget(m_editor, 2);
    all->addWidget(m_other, 1);
    all->addWidget(buildFoot());
    m_editor->installEventFilter(this);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
}

QWidget* Proofreading::buildFoot() {
    auto* foot = new QWidget;
    auto* row = new FlowLayout;
    foot->setLayout(row);
    const auto add = [&](QPushButton* button) {
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the text
        row->addWidget(button);
    };
    add(m_next);
    add(m_whole);
    add(m_learned);
    connect(m_learned, &LearnedCorrections::applied, this, [this](const std::vector<recognition::ChangedText>& pages) {
        if (!pages.empty()) m_saved.push_back({pages.front().page, 0, pages});
    });
    connect(m_next, &QPushButton::clicked, this, [this] { nextDoubt(1); });
    connect(m_whole, &QPushButton::clicked, this, &Proofreading::finishPage);
    keepPermitted(m_context.actions, *m_whole, Permission::DigitizationEdit);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const QString letters = QStringLiteral("%1 ↔ %2").arg(QChar(pairs[i].first)).arg(QChar(pairs[i].second));
        auto* button = makeButton([letters] { return letters; });
        button->setToolTip(QStringLiteral("Ctrl+%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { swapLetters(static_cast<int>(i)); });
        add(button);
    }
    for (const char16_t each : kazakhLetters) {
        const QString letter{QChar(each)};
        auto* button = makeButton([letter] { return letter; });
        connect(button, &QPushButton::clicked, this, [this, letter] { insertLetter(letter); });
        add(button);
    }
    return foot;
}

void Proofreading::applyLook(const Look& look) {
    layout()->setSpacing(look.px(space::s));
    m_strip->setMinimumHeight(look.px(72));
    m_editor->setMinimumHeight(look.px(96));
    m_editor->setFont(look.font(Type::Title));
    m_line.reset();
    showLine();
}

void Proofreading::retranslate() {
    m_strip->setAccessibleName(tr("The printed line"));
    m_editor->setAccessibleName(tr("Text of the page"));
    sayIfNone();
    say();
}

void Proofreading::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (row() >= 0 && !m_shown)
        setCurrent(row());
    else if (row() >= 0 && m_editor->toPlainText() == m_stored)
        readPage(); // it may have been changed meanwhile
    readProgress();
    readDictionaries();
}

void Proofreading::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    save();
}

// --- where one is ----------------------------------------------------------------------------------------------

int Proofreading::row() const { return m_current ? m_pages.rowOf(*m_current) : -1; }

void Proofreading::rowsLoaded() {
    readProgress();
    if (m_pages.count() == 0) {
        m_current.reset();
        m_strip->setPage({}, tr("There are no pages yet."));
        return showText(std::nullopt);
    }
    if (!isVisible()) return;
    if (row() < 0 || !m_shown) setCurrent(std::max(0, row()));
}

void Proofreading::setCurrent(int row) {
    const PageRow* page = m_pages.rowAt(row);
    if (!page) return;
    m_current = page->page.id;
    m_line.reset();
    if (const auto picture = m_pages.picture(row))
        m_strip->setPage(picture->shown());
    else
        m_strip->setPage({}, tr("This page is not there: %1").arg(qs(page->page.missingReason)));
    m_isAnswered = false;
    showText(std::nullopt);
    readPage();
}

void Proofreading::readPage() {
    if (!m_current) return;
    readText(m_context, this, *m_current,
             [this, page = *m_current, asked = ++m_asked](const Result<std::optional<ShownText>>& text) {
                 if (asked != m_asked || m_current != page) return;
                 if (!text) return tellUnread(m_context.announcer, text.error(), this, [this] { readPage(); });
                 m_isAnswered = true;
                 if (const auto conflict = conflictHere(); conflict != m_conflicts.end() && m_shown) {
                     conflict->second.typed = m_editor->toPlainText(); // and what was typed on while it was read
                     m_other->close();
                 }
                 showText(*text);
             });
}

void Proofreading::readProgress() {
    if (!m_pages.item() || !isVisible()) return;
    m_context.library.read(&recognition::TextQueries::sample, *m_pages.item(), recognition::usualSample)
        .then(this, [this, item = *m_pages.item()](const Result<recognition::Sample>& sample) {
            if (m_pages.item() != item || !sample) return;
            m_sample = *sample;
            say();
        });
    m_context.library.read(&recognition::TextQueries::pages, *m_pages.item())
        .then(this, [this, item = *m_pages.item()](const Result<std::vector<recognition::PageTextRow>>& rows) {
            if (m_pages.item() != item || !rows) return;
            m_progress = *rows;
            say();
            showOther();
            m_learned->look(item);
        });
}

void Proofreading::takeFocus() { m_editor->setFocus(); }

/// That there is no text is said when it is known.
void Proofreading::sayIfNone() {
    m_editor->setPlaceholderText(m_isAnswered ? tr("The text of this page was not read yet.") : QString());
}

/// What was typed on this page and not saved stands there again.
void Proofreading::showText(const std::optional<ShownText>& text) {
    m_shown = text;
    m_stored = text ? qs(text->text.plain) : QString();
    sayIfNone();
    m_editor->setReadOnly(!text);
    m_doubts.clear();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const auto fill = [this] { m_editor->setPlainText(m_stored); };
        if (text && m_current) {
            const QString link =
                Link{QStringLiteral("item"), m_pages.item()->value, QStringLiteral("proofread")}.toString();
            const PageRow* page = m_pages.rowAt(row());
            // Its text comes into the editor with the choice, and is a draft again there.
            if (conflictHere() != m_conflicts.end()) m_context.settings.drafts().drop(formOf(*m_current));
            m_draft->begin(formOf(*m_current), link, fill,
                           DraftSubject::of(page ? placeText(*page, m_pages.count()) : QString(),
                                            {qs(text->text.layoutSha256), QString::number(text->text.version)}));
            m_draft->offer(m_context.announcer);
        } else {
            m_draft->begin(QString(), {}, fill); // what was typed on the page before stays a draft
        }
    }
    findDoubts();
    placeLines();
    QTextCursor cursor(m_editor->document());
    m_editor->setTextCursor(cursor);
    m_line.reset();
    showLine();
    say();
    showOther();
    if (text && std::exchange(m_beginsWithDoubt, false)) selectDoubt(1);
}

/// Words below the threshold that stand as the engine has read them, and words that look misread.
void Proofreading::findDoubts() {
    if (!m_shown || m_shown->text.proofread == recognition::Proofread::Whole) return;
    std::set<std::tuple<int, int, std::string>> unsure;
    if (m_shown->read) {
        for (const recognition::Block& block : m_shown->read->blocks) {
            for (const recognition::Line& line : block.lines) {
                for (const recognition::Word& word : line.words) {
                    if (word.confidence < recognition::doubtfulBelow)
                        unsure.insert({word.box.left, word.box.top, word.text});
                }
            }
        }
    }
    const QString text = m_editor->toPlainText();
    const bool isStored = text == m_stored;
    const auto layout = m_shown->layout && !isStored
                            ? std::optional(recognition::aligned(*m_shown->layout, recognition::tidied(utf8(text))))
                            : m_shown->layout;
    bool goesOn = false; // the word before was divided: neither part stands in a dictionary
    for (const PlacedWord& word : placedWords(text, layout ? &*layout : nullptr)) {
        const bool isPart = std::exchange(goesOn, word.text.endsWith(QLatin1Char('-'))) || goesOn;
        const bool isUnsure = word.box && unsure.contains({word.box->left, word.box->top, utf8(word.text)});
        if (!isUnsure && !looksMisread(word.text) && (isPart || isSpelled(word.text))) continue;
        Doubt doubt{QTextCursor(m_editor->document()), word.text};
        doubt.place.setPosition(word.at);
        doubt.place.setPosition(word.at + static_cast<int>(word.text.size()), QTextCursor::KeepAnchor);
        m_doubts.push_back(std::move(doubt));
    }
}

/// Once; what is not there is said, and words are compared with no dictionary then.
void Proofreading::readDictionaries() {
    if (!std::exchange(m_wantsDictionaries, false)) return;
    using Answer = Result<std::shared_ptr<const recognition::Spelling>, Refusal<>>;
    m_context.jobs
        .start([] { return tr("Reading the dictionaries"); },
               [](jobs::Progress&) -> Answer { return std::make_shared<const recognition::Spelling>(); })
        .then(this, [this](const Answer& read) {
            if (!read) return;
            m_spelling = *read;
            if (!m_spelling->isThere()) {
                return m_context.announcer.tell(Tone::Info, [missing = m_spelling->missing()] {
                    QStringList names;
                    for (const std::string& name : missing) names << qs(name);
                    return tr("Words are not looked up in dictionaries: %1 is not on this computer (hunspell-kk, "
                              "hunspell-ru).")
                        .arg(names.join(QStringLiteral(", ")));
                });
            }
            m_doubts.clear();
            findDoubts();
            say();
        });
}

bool Proofreading::isSpelled(const QString& word) const {
    return !m_spelling || m_known.contains(word) || m_spelling->isKnown(utf8(word));
}

/// Where the lines of the text are printed: found again when lines were joined or parted.
void Proofreading::placeLines() {
    m_lines.assign(static_cast<std::size_t>(m_editor->blockCount()), std::nullopt);
    if (!m_shown || !m_shown->layout) return;
    const QString text = m_editor->toPlainText();
    const auto layout =
        text == m_stored ? *m_shown->layout : recognition::aligned(*m_shown->layout, recognition::tidied(utf8(text)));
    for (const PlacedWord& word : placedWords(text, &layout)) {
        const auto line = static_cast<std::size_t>(word.line);
        if (word.box && line < m_lines.size() && !m_lines[line]) m_lines[line] = word.lineBox;
    }
}

// --- the line ----------------------------------------------------------------------------------------------------

void Proofreading::showLine() {
    if (m_isFilling || !m_shown || !m_shown->layout) return;
    const int line = m_editor->textCursor().blockNumber();
    const PageRow* page = m_pages.rowAt(row());
    if (line == m_line || !page || line >= static_cast<int>(m_lines.size())) return;
    const auto& box = m_lines[static_cast<std::size_t>(line)];
    if (!box) return;
    m_line = line;
    const QRectF place = placeOnPage(*box, m_shown->layout->width, m_shown->layout->height, page->page);
    m_strip->showArea(place);
    m_strip->setMarks({place});
}

void Proofreading::showPicture() {
    const auto picture = m_pages.picture(row());
    const QSize size = m_strip->pixels();
    if (!isVisible() || !picture || size.isEmpty()) return;
    if (const QImage known = m_pictures.kept(*picture); !known.isNull() || m_pictures.isUndrawable(*picture))
        m_strip->setImage(known);
    // One resolution for all lines of a page, fine enough for the letters.
    const auto fine = [](const PagePicture& page) {
        constexpr QSize most(2000, 3000);
        return page.shown().scaled(most.boundedTo(page.shown()), Qt::KeepAspectRatio);
    };
    std::vector<ScanPictures::Request> requests{{*picture, fine(*picture)}};
    if (const auto next = m_pages.picture(row() + 1)) requests.push_back({*next, fine(*next)});
    m_pictures.show(requests);
}

void Proofreading::say() {
    const PageRow* page = m_pages.rowAt(row());
    QStringList parts;
    if (page) parts << placeText(*page, m_pages.count());
    if (m_shown) parts << words(m_shown->text.origin) << words(m_shown->text.proofread);
    m_about->setText(parts.join(QStringLiteral(" · ")));
    std::int64_t proofread = 0, read = 0, setAside = 0;
    for (const auto& each : m_progress) {
        if (each.setAside > 0) ++setAside;
        if (!each.text) continue;
        ++read;
        if (each.text->proofread == recognition::Proofread::Whole) ++proofread;
    }
    QString counters =
        tr("Doubtful words left on this page: %1 · pages proofread: %2 of %3").arg(doubtful()).arg(proofread).arg(read);
    if (m_sample.checked > 0 && m_sample.words > 0)
        counters += QStringLiteral(" · ") + tr("second look: %1 of %2 pages, words changed: %3 %")
                                                .arg(m_sample.checked)
                                                .arg(m_sample.pages.size())
                                                .arg(100.0 * m_sample.errors / m_sample.words, 0, 'f', 1);
    if (setAside > 0) counters += QStringLiteral(" · ") + tr("pages with a text of a former picture: %1").arg(setAside);
    m_counters->setText(counters);
}

// --- doubtful words --------------------------------------------------------------------------------------------

bool Proofreading::isOpen(const Doubt& doubt) const {
    return !doubt.isTaken && doubt.place.selectedText() == doubt.read;
}

int Proofreading::doubtful() const {
    return static_cast<int>(std::ranges::count_if(m_doubts, [this](const Doubt& doubt) { return isOpen(doubt); }));
}

/// False: there is none in that direction on this page.
bool Proofreading::selectDoubt(int by) {
    const QTextCursor cursor = m_editor->textCursor();
    const auto choose = [this](const Doubt& doubt) {
        m_editor->setTextCursor(doubt.place);
        m_editor->ensureCursorVisible();
        return true;
    };
    if (by > 0) {
        const int from = cursor.hasSelection() ? cursor.selectionEnd() : cursor.position();
        for (const Doubt& doubt : m_doubts) {
            if (isOpen(doubt) && doubt.place.selectionStart() >= from) return choose(doubt);
        }
    } else {
        for (std::size_t i = m_doubts.size(); i-- > 0;) {
            if (isOpen(m_doubts[i]) && m_doubts[i].place.selectionEnd() <= cursor.selectionStart())
                return choose(m_doubts[i]);
        }
    }
    return false;
}

/// On this page, else on the next page that has one.
void Proofreading::nextDoubt(int by) {
    if (selectDoubt(by) || by < 0) return;
    for (const auto& each : m_progress) {
        const int at = m_pages.rowOf(each.page.id);
        const bool isOpenPage =
            each.text && each.text->doubtful > 0 && each.text->proofread == recognition::Proofread::No;
        if (at <= row() || !isOpenPage) continue;
        return leaveFor([this, at] {
            m_beginsWithDoubt = true;
            setCurrent(at);
        });
    }
    m_context.announcer.tell(Tone::Info, [left = doubtful()] {
        return left > 0 ? tr("No doubtful word comes after this place. Left on this page: %1.").arg(left)
                        : tr("No doubtful word is left, here or on a later page.");
    });
}

/// The word is right as it stands.
void Proofreading::take() {
    const QTextCursor cursor = m_editor->textCursor();
    for (Doubt& doubt : m_doubts) {
        if (doubt.place.selectionStart() <= cursor.selectionStart() &&
            doubt.place.selectionEnd() >= cursor.selectionEnd()) {
            doubt.isTaken = true;
            m_known.insert(doubt.read);
        }
    }
    say();
    nextDoubt(1);
}

void Proofreading::swapLetters(int pair) {
    if (m_editor->isReadOnly()) return;
    QTextCursor cursor = m_editor->textCursor();
    const auto at = static_cast<std::size_t>(pair);
    if (cursor.hasSelection()) {
        QString text = cursor.selectedText();
        const auto isFirst = [&](QChar letter) { return letter.toLower() == QChar(pairs[at].first); };
        // All of the first letter, or else all of the other one.
        const bool back = std::ranges::any_of(text, isFirst);
        bool changed = false;
        for (QChar& letter : text) {
            const auto other = partner(letter, at);
            if (!other || isFirst(letter) != back) continue;
            letter = *other;
            changed = true;
        }
        if (!changed) return;
        const int begin = cursor.selectionStart();
        cursor.insertText(text);
        cursor.setPosition(begin);
        cursor.setPosition(begin + static_cast<int>(text.size()), QTextCursor::KeepAnchor);
        return m_editor->setTextCursor(cursor);
    }
    for (const int offset : {0, -1}) {
        const int place = cursor.position() + offset;
        const QChar letter = place < 0 ? QChar() : m_editor->document()->characterAt(place);
        const auto other = partner(letter, at);
        if (!other) continue;
        const int back = cursor.position();
        cursor.setPosition(place);
        cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
        cursor.insertText(*other);
        cursor.setPosition(back);
        return m_editor->setTextCursor(cursor);
    }
}

void Proofreading::insertLetter(const QString& letter) {
    if (!m_editor->isReadOnly()) m_editor->insertPlainText(letter);
    m_editor->setFocus();
}

} // namespace kitapdar::ui
