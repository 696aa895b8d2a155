/** As much of the driver’s library as is used here; it comes without types. */
declare module 'selenium-webdriver' {
  type Name = 'ARROW_DOWN' | 'ARROW_RIGHT' | 'CONTROL' | 'ENTER' | 'ESCAPE' | 'SPACE' | 'TAB';
  export const Key: Record<Name, string>;
  export const Origin: { VIEWPORT: string };

  export class Capabilities {
    constructor(capabilities: object);
  }

  export class Builder {
    usingServer(url: string): this;
    withCapabilities(capabilities: Capabilities): this;
    build(): Promise<WebDriver>;
  }

  interface Actions {
    move(to: { x: number; y: number; origin: string; duration: number }): this;
    click(): this;
    keyDown(key: string): this;
    keyUp(key: string): this;
    sendKeys(...keys: string[]): this;
    perform(): Promise<void>;
  }

  export interface WebDriver {
    get(address: string): Promise<void>;
    navigate(): { back(): Promise<void>; refresh(): Promise<void> };
    executeScript<Args extends unknown[], Answer>(
      script: (...args: Args) => Answer,
      ...args: Args
    ): Promise<Awaited<Answer>>;
    actions(): Actions;
    manage(): {
      window(): { setRect(rect: Record<'x' | 'y' | 'width' | 'height', number>): Promise<unknown> };
    };
    wait<Answer>(condition: () => Promise<Answer>, ms: number): Promise<Answer>;
    getWindowHandle(): Promise<string>;
    getAllWindowHandles(): Promise<string[]>;
    switchTo(): { window(handle: string): Promise<void> };
    quit(): Promise<void>;
  }
}
