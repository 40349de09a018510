// What is done to the pages of an item: each a use case of core/pages, whose refusal is said in words. The list of
// pages is read again when all that is under way is written.
#pragma once

#include "core/base/Pending.h"
#include "core/pages/Page.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"
#include "wording/Words.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace kitapdar::pages {
enum class SplitOrder;
}

namespace kitapdar::ui {

class PageModel;

class PageEdits : public QObject {
    Q_OBJECT

public:
    /// Reads the pages again as soon as something of pages is changed, here or at another desk, while `place` is in
    /// sight; else when it comes into sight (look()). `place` owns this; `pages` outlives it.
    PageEdits(const Context& context, PageModel& pages, QWidget& place);

    void judge(pages::PageId page, pages::Verdict verdict, std::optional<pages::PageDefect> defect);
    void rotate(pages::PageId page, int quarters);
    void move(pages::PageId page, std::optional<pages::PageId> before);
    /// `at`: ten thousandths of the width of the page.
    void split(pages::PageId page, int at, pages::SplitOrder order);
    void remove(pages::PageId page);
    /// From this page on; "" takes the labels away.
    void label(pages::PageId page, const QString& label);
    void insertAbsent(std::optional<pages::PageId> before, const QString& reason);
    void setKind(pages::PageId page, pages::PageKind kind);
    /// The heading that begins on this page; "" takes it away.
    void setChapter(pages::PageId page, const QString& title);

    /// Files and folders become pages before that one, or at the end: a job of the window, shown and cancelled there.
    void ingest(const QStringList& files, std::optional<pages::PageId> before);
    void replace(pages::PageId page, const QString& file);

    bool isWriting() const { return m_writing > 0; }
    /// Reads the pages when they were changed while nobody looked.
    void look();

Q_SIGNALS:
    /// What was typed for a page could not be saved: the library was not reached.
    void notSaved();

private:
    template <class Answer>
    void follow(const Pending<Answer>& pending, Words done = {}, std::function<void()> then = {});
    void tellSetAside(pages::PageId page);
    void answered();
    void committed(const ChangedRows& rows);

    Context m_context;
    PageModel& m_pages;
    QWidget& m_place;
    int m_writing = 0; // use cases without an answer
    bool m_isStale = false;
    QTimer m_reading;
};

} // namespace kitapdar::ui
