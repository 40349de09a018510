// Forms above other things in a page: as high as they are where there is room, else lower, and then they scroll. What
// has the keyboard is in sight.
#pragma once

#include <QScrollArea>

#include <initializer_list>

namespace kitapdar::ui {

/// Main thread. Hidden while all of its forms are.
class FormScroll : public QScrollArea {
    Q_OBJECT

public:
    /// Takes the forms, which show and hide themselves.
    explicit FormScroll(std::initializer_list<QWidget*> forms, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// A field with its label, and a little of the next one.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWhatThereIs();
};

} // namespace kitapdar::ui
