/// The one script: security keys and passkeys, which browsers offer to scripts alone. Everything else works without.
///
/// A form with `data-webauthn` (`create` or `get`) has its options as JSON in `data-options`, and gets the browser's
/// answer as JSON in its field `credential` before it is sent. With `data-autofill` passkeys are offered in the user
/// name's field.
enum Script {
    static let text = """
        'use strict';
        (() => {
          const bytes = (text) => Uint8Array.from(
            atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
          const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
            .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
          const decoded = (options) => {
            const list = (items) => items && items.map((item) => ({...item, id: bytes(item.id)}));
            const result = {...options, challenge: bytes(options.challenge)};
            if (options.user) result.user = {...options.user, id: bytes(options.user.id)};
            if (options.allowCredentials) result.allowCredentials = list(options.allowCredentials);
            if (options.excludeCredentials) result.excludeCredentials = list(options.excludeCredentials);
            return result;
          };
          const encoded = (credential) => {
            const response = credential.response;
            const result = {
              id: credential.id, rawId: text(credential.rawId), type: credential.type,
              authenticatorAttachment: credential.authenticatorAttachment || undefined,
              clientExtensionResults: credential.getClientExtensionResults(),
              response: {clientDataJSON: text(response.clientDataJSON)},
            };
            for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
              if (response[name]) result.response[name] = text(response[name]);
            }
            if (response.getTransports) result.response.transports = response.getTransports();
            return JSON.stringify(result);
          };
          const reasons = {
            NotAllowedError: 'Nothing was confirmed: it was cancelled, it took too long, or this key is not ' +
              'registered here. Try again when you are ready.',
            InvalidStateError: 'This key is registered already. Use another one.',
            SecurityError: 'Security keys do not work at this address. Open the page by its own name.',
            NotSupportedError: 'This key cannot do what is needed here. Use another one.',
          };
          let pending;
          const ask = async (form, extra) => {
            if (pending) pending.abort();
            const mine = pending = new AbortController();
            const publicKey = decoded(JSON.parse(form.dataset.options));
            const request = {publicKey, signal: mine.signal, ...extra};
            const credential = form.dataset.webauthn === 'create'
              ? await navigator.credentials.create(request) : await navigator.credentials.get(request);
            form.elements.credential.value = encoded(credential);
            form.submit();
          };
          const say = (form, words) => {
            const status = form.querySelector('[role=status]');
            status.textContent = words;
            status.className = words ? 'wrong' : '';
          };
          for (const form of document.querySelectorAll('form[data-webauthn]')) {
            const button = form.querySelector('button');
            if (!window.PublicKeyCredential) {
              button.disabled = true;
              say(form, 'This browser offers no security keys or passkeys here.');
              continue;
            }
            form.addEventListener('submit', async (event) => {
              event.preventDefault();
              button.disabled = true;
              say(form, '');
              try {
                await ask(form);
              } catch (error) {
                button.disabled = false;
                if (error.name !== 'AbortError') say(form, reasons[error.name] || 'It did not work: ' + error.message);
              }
            });
            if ('autofill' in form.dataset && PublicKeyCredential.isConditionalMediationAvailable) {
              PublicKeyCredential.isConditionalMediationAvailable().then((can) => {
                if (can) return ask(form, {mediation: 'conditional'});
              }).catch(() => {});
            }
          }
        })();

        """
}
