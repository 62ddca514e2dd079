#pragma once

#include <QWidget>

#include <set>

namespace beibao::test {

/// A person before the real window whose every move is counted: keys, clicks, and what is typed into which field.
///
/// How long it takes is reckoned, not measured: every key and click 1.2 s, every Chinese character 3 s – twenty a
/// minute, the village mediator of 58. A digit or a Latin letter is a key. A quick hand, sixty characters a minute,
/// needs 1 s for a character and 0.5 s for a key.
class CountingHand {
public:
    explicit CountingHand(QWidget& window)
        : window_(window)
    {
    }

    void key(int key, Qt::KeyboardModifiers with = Qt::NoModifier);
    /// Into the field that has the cursor, as an input method hands characters over.
    void type(const char* words);
    /// With the mouse, in the middle of it; it has to be there to be hit.
    void click(QWidget* widget);
    /// The visible one of this name.
    void click(const char* name);
    /// An entry of a list or a menu is a click too.
    void choose() { ++clicks_; }
    template <typename Widget = QWidget> Widget* visible(const char* name) const
    {
        return qobject_cast<Widget*>(find(name));
    }

    int keys() const { return keys_; }
    int clicks() const { return clicks_; }
    int fields() const { return int(fields_.size()); }
    /// Everything asked of the person: a field filled in, a key or a click that is no typing.
    int inputs() const { return fields() + keys_ + clicks_; }
    double seconds() const { return characters_ * 3.0 + (keys_ + clicks_ + letters_) * 1.2; }
    double quickSeconds() const { return characters_ * 1.0 + (keys_ + clicks_ + letters_) * 0.5; }

private:
    QWidget* find(const char* name) const;

    QWidget& window_;
    int keys_ = 0, clicks_ = 0, letters_ = 0, characters_ = 0;
    std::set<const QWidget*> fields_;
};

} // namespace beibao::test
