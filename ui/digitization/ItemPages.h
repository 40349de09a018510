// What is done with the pages of one item, in places over the same pages: page check, reading side by side,
// proofreading. The page that is looked at stays when the place changes.
#pragma once

#include "core/digitization/Item.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>

class QTabBar;

namespace kitapdar::ui {

class FrontStack;
class Label;
class Look;
class PageCheck;
class PageModel;
class ScanPictures;

class ItemPages : public QWidget {
    Q_OBJECT

public:
    enum class Place { Check };

    explicit ItemPages(const Context& context, QWidget* parent = nullptr);
    ~ItemPages() override;

    /// "pages" of a link; nullopt: it names none.
    static std::optional<Place> placeFrom(const QString& text);
    static QString code(Place place);

    void show(std::int64_t item, Place place);
    std::optional<std::int64_t> item() const;
    Place place() const;
    void takeFocus();
    /// Files or folders that were dropped or chosen.
    void ingest(const QStringList& files);

    PageModel& pages() { return *m_pages; }
    PageCheck& check() { return *m_check; }

Q_SIGNALS:
    /// Back to the item.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    void readTitle();
    void applyLook(const Look& look);

    Context m_context;
    ScanPictures* m_pictures;
    PageModel* m_pages;
    Label* m_title;
    FrontStack* m_stack;
    PageCheck* m_check;
};

} // namespace kitapdar::ui
