/** While something is copied the page has a class, so that its styles can keep the marks of notes out of sentences. */
addEventListener('copy', () => {
  const { classList } = document.documentElement;
  classList.add('copying');
  // Before anything is painted, and after the browser has taken what it copies.
  requestAnimationFrame(() => classList.remove('copying'));
});
